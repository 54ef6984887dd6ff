import { parsePromotionComment } from '../../../bot/comments/promotion-comment.ts';
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
  return [
    ...places.map((place) => describePlace(github, place)),
    ...describePages(github),
    ...describeWaste(github),
  ].join('\n');
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
    ...toldOf(github, place).map((told) => `  told: ${told}`),
  ].join('\n');
}

/**
 * What the comments say in the end of what was merged, in the order of their versions. The notes on
 * what followed a failure are left out: they tell how a rollback came about, which is not the same.
 */
function toldOf(
  { repository }: SimulatedGitHub,
  { model, stage }: PointerPlace,
): readonly string[] {
  const results = repository.pullRequests.all.flatMap(({ comment }) => {
    const written = parsePromotionComment(comment?.body ?? '');
    return [...(written?.results ?? [])].filter(([key]) => key === `${model}/${stage}`);
  });
  return results.map(([key, text]) => `${key} ${text.split('\n')[0]}`).toSorted();
}

/** In which stages the releases say that they are; the notes on the way there differ with the way. */
function describePages({ repository }: SimulatedGitHub): readonly string[] {
  return [...repository.releases.all.values()].map(({ tagName, body }) => {
    const stages = /^\*\*Stages:\*\* (.*)$/m.exec(body)?.[1] ?? 'none';
    return `page of ${tagName}: ${stages}`;
  });
}

/** What there must be none of, or one. */
function describeWaste({ repository }: SimulatedGitHub): readonly string[] {
  const { pullRequests, conversations, deployments, registryIssue } = repository;
  const open = pullRequests.all.filter(({ state }) => state === 'open').length;
  const unfinished = deployments.all.filter(({ statuses }) =>
    ['pending', 'queued', 'in_progress'].includes(statuses.at(-1)?.state ?? 'pending'),
  );
  const issues = [...registryIssue.all.values()].filter(({ state }) => state === 'open');
  const markers = conversations.answers.map(({ marker }) => marker);
  const silent = pullRequests.all.filter(
    ({ state, comment }) => state === 'merged' && comment === null,
  );
  return [
    `open pull requests: ${open}`,
    `open issues of disagreements: ${issues.length}`,
    `unfinished deployments: ${unfinished.length}`,
    `answers given twice: ${markers.length - new Set(markers).size}`,
    `merged without a word: ${silent.length}`,
  ];
}
