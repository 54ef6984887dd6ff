import { codeCell, textCell } from '../../../core/card/cell.ts';
import { codeLink, link } from '../../../core/card/markdown.ts';
import { type Block, listing } from '../../../core/card/room.ts';
import {
  commitPage,
  comparePage,
  type Place,
  parentPage,
  repositoryPage,
} from '../../../core/card/web-address.ts';
import type { ModelVersion, Parent, Source } from '../../../core/generated/schema-types.ts';
import type { Contenders } from './contenders.ts';

const LONGEST_PARENT = 200;

/** Which code and run made the challenger, what changed in the code, and what it was made from. */
export function renderLineage({ challenger, champion, page }: Contenders): Block {
  const { source, lineage = [] } = challenger;
  const facts = [
    [renderCommit(source, page), renderComparison(source, champion, page), renderRun(source, page)],
    ...lineage.map((parent) => [renderParent(parent, page)]),
  ].map((parts) => parts.filter((part) => part !== '').join(', '));
  return listing({
    head: '**Lineage**\n\n',
    entries: facts,
    things: 'facts',
    toLine: (fact) => `- ${fact}`,
  });
}

/** A version that was registered from another repository has its commits there. */
function sourcePlace({ repository }: Source, { serverUrl }: Place): Place {
  return { serverUrl, repository };
}

function renderCommit(source: Source, page: Place): string {
  const { commit, repository, dirty } = source;
  const place = sourcePlace(source, page);
  const where = isSame(repository, page.repository) ? '' : ` of ${codeCell(repository, 150)}`;
  const warning = dirty ? ' ⚠️ with changes that the commit does not have' : '';
  return `made from ${codeLink(commit.slice(0, 12), commitPage(place, commit))}${where}${warning}`;
}

function renderComparison(source: Source, champion: ModelVersion | null, page: Place): string {
  if (champion === null) return '';
  const held = champion.source;
  if (!isSame(held.repository, source.repository)) {
    return `the champion from ${codeLink(held.commit.slice(0, 12), commitPage(sourcePlace(held, page), held.commit))} of ${codeCell(held.repository, 150)}`;
  }
  if (held.commit === source.commit) return 'the same commit as the champion';
  const compare = comparePage(sourcePlace(source, page), held.commit, source.commit);
  return compare === null ? '' : link('what changed in the code', compare);
}

function renderRun(source: Source, page: Place): string {
  if (source.run === undefined) return '';
  const { id, attempt } = source.run;
  const path = ['actions', 'runs', String(id), 'attempts', String(attempt)];
  return link('training run', repositoryPage(sourcePlace(source, page), ...path));
}

/** An address of somebody's is shown, and not linked. */
function renderParent({ relation, parent }: Parent, page: Place): string {
  const how = textCell(relation.replaceAll('-', ' '));
  if (parent.length > LONGEST_PARENT || /^https?:/i.test(parent)) {
    return `${how} ${codeCell(parent, LONGEST_PARENT)}`;
  }
  return `${how} ${codeLink(parent, parentPage(page, parent))}`;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
