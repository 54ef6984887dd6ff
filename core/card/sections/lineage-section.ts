import type { ModelVersion, Parent } from '../../generated/schema-types.ts';
import { codeCell, textCell, versionText } from '../cell.ts';
import { codeLink, link } from '../markdown.ts';
import type { PageContent } from '../page-content.ts';
import { toDuration } from '../quantity.ts';
import { type Block, listing, stack } from '../room.ts';
import { commitPage, comparePage, type Place, parentPage, repositoryPage } from '../web-address.ts';

const LONGEST_ADDRESS = 2000;

/** Where the version comes from: commit, run, pull request, parents. */
export function lineageSection({ metadata, previous, place }: PageContent): Block {
  const { source, lineage = [], tags = {} } = metadata;
  const sourcePlace = { ...place, repository: source.repository };
  const facts = [
    renderCode(metadata, sourcePlace),
    renderComparison({ metadata, previous, place: sourcePlace }),
    renderRun(metadata, sourcePlace),
    renderPullRequest(metadata, sourcePlace),
    renderTraining(metadata),
    renderLockfile(metadata),
    `**Registered:** ${textCell(metadata.registeredAt)}`,
  ].filter((fact) => fact !== '');
  return stack([
    listing({ entries: facts, toLine: (fact) => `- ${fact}`, things: 'facts' }),
    listing({
      entries: lineage,
      toLine: (parent) => renderParent(parent, place),
      things: 'parents',
      head: '**Made from:**\n\n',
    }),
    listing({
      entries: Object.entries(tags),
      toLine: ([name, value]) => `- ${codeCell(name, 100)}: ${textCell(value)}`,
      things: 'tags',
      head: '**Tags:**\n\n',
    }),
  ]);
}

function renderCode({ source }: ModelVersion, place: Place): string {
  const { commit, ref, path, dirty } = source;
  const parts = [
    codeLink(commit.slice(0, 12), commitPage(place, commit)),
    ...(ref === undefined ? [] : [`of ${codeCell(ref, 200)}`]),
    ...(path === undefined ? [] : [`in ${codeCell(path, 200)}`]),
  ];
  const warning = dirty ? ', ⚠️ **with changes that the commit does not have**' : '';
  return `**Commit:** ${parts.join(' ')}${warning}`;
}

function renderComparison({
  metadata: { source },
  previous,
  place,
}: Pick<PageContent, 'metadata' | 'previous' | 'place'>): string {
  if (previous === null || previous.source.repository !== source.repository) return '';
  const page = comparePage(place, previous.source.commit, source.commit);
  if (page === null) return '';
  return `**Since ${versionText(previous.version)}:** ${link('what changed in the code', page)}`;
}

function renderRun({ source: { run } }: ModelVersion, place: Place): string {
  if (run === undefined) return '';
  const { id, attempt, workflow, actor, runner } = run;
  const path = ['actions', 'runs', String(id), 'attempts', String(attempt)];
  return [
    `**Workflow run:** ${link(String(id), repositoryPage(place, ...path))}`,
    ...(attempt > 1 ? [`attempt ${attempt}`] : []),
    ...(workflow === undefined ? [] : [`of ${textCell(workflow, 100)}`]),
    ...(actor === undefined ? [] : [`by ${codeCell(`@${actor}`, 100)}`]),
    ...(runner === undefined ? [] : [`on ${textCell(runner, 200)}`]),
  ].join(' ');
}

function renderPullRequest({ source: { pullRequest } }: ModelVersion, place: Place): string {
  if (pullRequest === undefined) return '';
  const page = repositoryPage(place, 'pull', String(pullRequest));
  return `**Pull request:** ${link(String(pullRequest), page)}`;
}

function renderTraining({ training }: ModelVersion): string {
  const { framework, runtime, seed, durationSeconds } = training;
  const parts = [
    ...(framework === undefined
      ? []
      : [textCell(`${framework.name} ${framework.version ?? ''}`.trim(), 100)]),
    ...(runtime === undefined ? [] : [textCell(runtime, 200)]),
    ...(seed === undefined ? [] : [`seed ${seed}`]),
    ...(durationSeconds === undefined ? [] : [`in ${toDuration(durationSeconds)}`]),
  ];
  return parts.length === 0 ? '' : `**Trained with:** ${parts.join(', ')}`;
}

function renderLockfile({ training: { lockfile } }: ModelVersion): string {
  if (lockfile === undefined) return '';
  return `**Dependencies:** ${codeCell(lockfile.path)}, ${codeCell(lockfile.digest)}`;
}

function renderParent({ relation, parent }: Parent, place: Place): string {
  const how = textCell(relation.replaceAll('-', ' '));
  if (parent.length > LONGEST_ADDRESS) return `- ${how} ${codeCell(parent)}`;
  return `- ${how} ${codeLink(parent, parentPage(place, parent))}`;
}
