import { assignmentsOf } from '../../../core/ledger/ledger.ts';
import type { PointerPlace } from '../../../core/promotion/pointer.ts';
import { deploymentsOf } from '../../../core/reconcile/deployment-history.ts';
import type { SimulatedGitHub } from './simulated-github.ts';

/**
 * What must be the same at the end, whatever happened on the way: not the numbers of pull requests,
 * deployments and ledger entries, which are given in the order of the events.
 */
export function describeFinalState(github: SimulatedGitHub, models: readonly string[]): string {
  const places = models.flatMap((model) =>
    ['staging', 'production'].map((stage) => ({ model, stage })),
  );
  return [...places.map((place) => describePlace(github, place)), ...describeWaste(github)].join(
    '\n',
  );
}

function describePlace(github: SimulatedGitHub, place: PointerPlace): string {
  const { tags, deployments } = github.repository;
  const entries = assignmentsOf(tags.assignments, place).map(
    ({ record }) => `${record.kind} ${record.version}`,
  );
  const made = deploymentsOf(deployments.all, place)
    .toReversed()
    .filter(
      ({ statuses }) => !statuses.some(({ description }) => /second deployment/.test(description)),
    )
    .map(({ payload, statuses }) => `${payload.version} ${statuses.at(-1)?.state ?? 'pending'}`);
  return [
    `${place.model} ${place.stage}: ${github.pointerOf(place)}`,
    `  ledger: ${entries.join(', ')}`,
    `  deployments: ${made.join(', ')}`,
  ].join('\n');
}

/** What there must be none of, or one. */
function describeWaste({ repository }: SimulatedGitHub): readonly string[] {
  const { pullRequests, conversations, deployments } = repository;
  const open = pullRequests.all.filter(({ state }) => state === 'open').length;
  const unfinished = deployments.all.filter(({ statuses }) =>
    ['pending', 'queued', 'in_progress'].includes(statuses.at(-1)?.state ?? 'pending'),
  );
  const markers = conversations.answers.map(({ marker }) => marker);
  const silent = pullRequests.all.filter(
    ({ state, comment }) => state === 'merged' && comment === null,
  );
  return [
    `open pull requests: ${open}`,
    `unfinished deployments: ${unfinished.length}`,
    `answers given twice: ${markers.length - new Set(markers).size}`,
    `merged without a word: ${silent.length}`,
  ];
}
