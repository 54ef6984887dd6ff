import type { Deployment, DeploymentState } from '../ports/deployments.ts';
import type { Stay } from '../promotion/candidate.ts';
import type { PointerPlace } from '../promotion/pointer.ts';
import { deploymentsOf } from './deployment-history.ts';

const ENDS: ReadonlySet<DeploymentState> = new Set(['inactive', 'failure', 'error']);

/** From the success of a ledger entry's deployment until it turned inactive or failed; null: it never ran. */
export function stayOfDeployment(
  deployments: readonly Deployment[],
  assignment: string,
): Stay | null {
  const own = deployments.filter(({ payload }) => payload.assignment === assignment);
  const stays = own.flatMap(({ statuses }) => {
    let stay: Stay | null = null;
    for (const { state, createdAt } of statuses) {
      const runs: boolean = stay !== null && stay.until === null;
      if (state === 'success' && !runs) stay = { since: createdAt, until: null };
      if (stay !== null && runs && ENDS.has(state)) stay = { since: stay.since, until: createdAt };
    }
    return stay ?? [];
  });
  return stays.toSorted((a, b) => Date.parse(a.since) - Date.parse(b.since)).at(-1) ?? null;
}

/** The ledger entry whose deployment of the version to the stage failed, and none since succeeded; null: none. */
export function failedDeployment(
  deployments: readonly Deployment[],
  place: PointerPlace,
  version: string,
): string | null {
  const own = deploymentsOf(deployments, place).filter(
    ({ payload }) => payload.version === version,
  );
  const decided = own.flatMap(({ payload, statuses }) => {
    const last = statuses.findLast(({ state }) => DECIDING.has(state));
    return last === undefined ? [] : [{ assignment: payload.assignment, state: last.state }];
  });
  const [newest] = decided;
  return newest === undefined || newest.state === 'success' ? null : newest.assignment;
}

const DECIDING: ReadonlySet<DeploymentState> = new Set(['success', 'failure', 'error']);
