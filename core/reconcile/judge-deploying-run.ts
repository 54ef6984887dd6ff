import { currentAssignment } from '../ledger/ledger.ts';
import { findWithdrawal } from '../ledger/withdrawal-record.ts';
import { VersionTag } from '../model/version-tag.ts';
import type { Policy } from '../policy/read-policy.ts';
import type { Deployment, RecordedAssignment, RegistrySnapshot } from '../ports/deployments.ts';
import type { WorkflowRunFacts } from '../ports/protection-rules.ts';
import { deploymentOf, deploymentsOf, isUnfinished } from './deployment-history.ts';

/** Whether a job of a run may deploy to an environment; the comments are plain text. */
export type RunJudgement =
  | { readonly kind: 'approved' | 'rejected'; readonly comment: string }
  /** The environment is of no stage, so it is not for the registry to say. */
  | { readonly kind: 'not-ours' };

export interface RunFacts {
  readonly environment: string;
  /** Null: GitHub knows no such run. */
  readonly run: WorkflowRunFacts | null;
  readonly policy: Policy;
  readonly snapshot: RegistrySnapshot;
}

/** true: a version may be deployed there. GitHub compares these names without regard to case. */
export function isStageEnvironment(environment: string, { environments }: Policy): boolean {
  return environments.some((name) => isSame(name, environment));
}

/**
 * A job may deploy exactly what the ledger assigns: where a deployment of the registry waits in
 * the environment, and the run is the one that was started for it.
 */
export function judgeDeployingRun(facts: RunFacts): RunJudgement {
  const { environment, run, policy, snapshot } = facts;
  if (!isStageEnvironment(environment, policy)) return { kind: 'not-ours' };
  const waiting = findWaiting(environment, snapshot);
  if (waiting.length === 0) {
    const comment = `The ledger assigns nothing to "${environment}" that waits to be deployed. Promote a version by its pointer; what was deployed already is deployed again by promoting it.`;
    return { kind: 'rejected', comment };
  }
  const own = waiting.find((entry) => run !== null && deploys(run, entry, facts));
  if (own !== undefined) {
    return { kind: 'approved', comment: `Deploys ${nameOf(own)}, as the ledger assigns it.` };
  }
  const told = run === null ? 'is not known' : `was started by ${run.event} at ${run.commit}`;
  const comment = `What waits to be deployed to "${environment}" is ${waiting.map(nameOf).join(', ')}, and the run ${told}: it is not the one that was started for that.`;
  return { kind: 'rejected', comment };
}

interface Waiting {
  readonly entry: RecordedAssignment;
  readonly deployment: Deployment;
}

/** The unfinished deployments of what their stages hold by the ledger. */
function findWaiting(environment: string, snapshot: RegistrySnapshot): readonly Waiting[] {
  return snapshot.deployments.flatMap((deployment) => {
    const { payload } = deployment;
    const entry = currentAssignment(snapshot.assignments, payload);
    if (!isSame(deployment.environment, environment) || !isUnfinished(deployment)) return [];
    if (entry?.tag.name !== payload.assignment) return [];
    if (entry.record.version !== payload.version || entry.record.digest !== payload.digest) {
      return [];
    }
    const version = VersionTag.of(payload.model, payload.version);
    if (findWithdrawal(snapshot.withdrawals, version) !== null) return [];
    const counting = deploymentOf(deploymentsOf(snapshot.deployments, payload), entry.tag.name);
    return counting?.id === deployment.id ? [{ entry, deployment }] : [];
  });
}

function deploys(
  run: WorkflowRunFacts,
  { entry, deployment }: Waiting,
  { policy, snapshot }: RunFacts,
): boolean {
  if (run.event === 'deployment') return run.commit === entry.record.commit;
  const { model, stage } = deployment.payload;
  const workflow = policy.of(model, stage)?.workflow ?? null;
  return (
    run.event === 'workflow_dispatch' &&
    workflow !== null &&
    run.workflow === `.github/workflows/${workflow}` &&
    run.branch === snapshot.defaultBranch
  );
}

function nameOf({ entry: { tag, record } }: Waiting): string {
  return `${tag.model} ${record.version} (${tag.name})`;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
