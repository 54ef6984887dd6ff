import type { PullRequest, PullRequestLabel } from '../core/ports/promotions.ts';
import { type Actor, toLogin } from './actor.ts';
import type { LabelEvent, PullRequestNode } from './pull-request-query.ts';

const MARKER = /<!-- model-registry:requested-by (?<login>[A-Za-z0-9_-]{1,100}) -->\s*$/;

/** The body of a pull request that is opened for somebody. */
export function withRequester(body: string, login: string): string {
  return `${body.trimEnd()}\n\n<!-- model-registry:requested-by ${login} -->\n`;
}

/**
 * For whom the registry opened the pull request; null: it did not open it, or nobody can tell any
 * more. The marker is believed only in a pull request of the registry's own identity, which writes
 * it last, below anything that people have put in; and only as long as nobody else has edited the
 * body. Whoever may write could put in another name there: one that may promote, or one that is not
 * their own, so as to approve what they asked for. The identity of a workflow's token is shared by
 * all workflows of the repository, and each of them that holds it may write, too.
 */
export function findRequester({
  viewerDidAuthor,
  body,
  author,
  editor,
}: Pick<
  PullRequestNode,
  'viewerDidAuthor' | 'body' | 'author' | 'editor'
>): PullRequest['requestedBy'] {
  if (!viewerDidAuthor || (editor !== null && !isSame(editor, author))) return null;
  return MARKER.exec(body)?.groups?.['login'] ?? null;
}

/**
 * Each label with the one who set it last. The registry sets labels only for somebody whose
 * permission it has checked, and only on pull requests that it opened for them: there its label is
 * theirs. On anybody else's pull request the same identity may be some other automation that labels
 * whatever comes along, so there its label stays its own, and an app's is nobody's permission.
 */
export function toLabels(
  pullRequest: Pick<
    PullRequestNode,
    'body' | 'viewerDidAuthor' | 'author' | 'editor' | 'labels' | 'timelineItems'
  >,
): readonly PullRequestLabel[] {
  const setBy = lastSetBy(pullRequest.timelineItems.nodes);
  const requestedBy = findRequester(pullRequest);
  return (pullRequest.labels?.nodes ?? []).map(({ name }) => {
    const actor = setBy.get(name) ?? null;
    const forSomebody = requestedBy !== null && isSame(actor, pullRequest.author);
    return { name, labelledBy: forSomebody ? requestedBy : toLogin(actor) };
  });
}

function lastSetBy(events: readonly LabelEvent[]): ReadonlyMap<string, Actor | null> {
  const setBy = new Map<string, Actor | null>();
  for (const { __typename: kind, label, actor } of events) {
    setBy.set(label.name, kind === 'LabeledEvent' ? (actor ?? null) : null);
  }
  return setBy;
}

/** `viewer.login` bears an app's `[bot]` and `actor.login` does not; the author is told as actors are. */
function isSame(one: Actor | null, other: Actor | null): boolean {
  return one !== null && toLogin(one) === toLogin(other);
}
