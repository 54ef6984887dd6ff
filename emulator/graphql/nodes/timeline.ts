import { toTimestamp } from '../../clock.ts';
import { parseCommit } from '../../git/commits.ts';
import type { Issue, IssueEvent } from '../../world/issue.ts';
import type { PullRequest } from '../../world/pull-request.ts';
import { type Asked, toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { QueryError } from '../query-error.ts';
import { toCommentNode } from './conversation.ts';
import { listPullRequestCommits, toPullRequestCommit } from './pull-request-commits.ts';
import { listVisibleReviews, toReviewNode } from './review.ts';
import type { Scope } from './scope.ts';
import { toEventNode } from './timeline-event.ts';

export type TimelineArguments = Window & {
  readonly itemTypes?: readonly string[] | null;
  readonly since?: string | null;
};

/** A pull request has commits and reviews in its timeline, an issue has not. */
export interface Story {
  readonly issue: Issue;
  readonly pull: PullRequest | null;
}

interface Item {
  readonly id: number | string;
  readonly at: string;
  readonly node: () => Node;
}

/** What happened to an issue or a pull request, in the order of time. */
export async function listTimelineItems(
  scope: Scope,
  story: Story,
  { args, info }: Asked<TimelineArguments>,
): Promise<Node> {
  const { itemTypes, since } = args;
  if (itemTypes == null) throw notModelled('timelines without itemTypes');
  const lists = await Promise.all([...new Set(itemTypes)].map((it) => listItems(scope, story, it)));
  const items = lists.flat().filter(isSince(since)).toSorted(byTime);
  return toConnection({ items, toNode: ({ node }) => node(), keyOf: ({ id }) => id }, args, info);
}

function isSince(since: string | null | undefined): (item: Item) => boolean {
  const from = since == null ? 0 : Date.parse(since);
  return ({ at }) => Date.parse(at) >= from;
}

/** Within a second, ids tell what came later; commits have none and come first. */
function byTime(one: Item, other: Item): number {
  return Date.parse(one.at) - Date.parse(other.at) || toOrder(one) - toOrder(other);
}

function toOrder({ id }: Item): number {
  return typeof id === 'number' ? id : 0;
}

const KINDS: Readonly<Record<string, IssueEvent['kind']>> = {
  LABELED_EVENT: 'labeled',
  UNLABELED_EVENT: 'unlabeled',
  CLOSED_EVENT: 'closed',
  REOPENED_EVENT: 'reopened',
  MERGED_EVENT: 'merged',
  RENAMED_TITLE_EVENT: 'renamed',
  HEAD_REF_FORCE_PUSHED_EVENT: 'head_ref_force_pushed',
};

function listItems(
  scope: Scope,
  { issue, pull }: Story,
  itemType: string,
): readonly Item[] | Promise<readonly Item[]> {
  if (itemType === 'ISSUE_COMMENT') return listComments(scope, issue);
  if (pull !== null && itemType === 'PULL_REQUEST_REVIEW') return listReviews(scope, pull);
  if (pull !== null && itemType === 'PULL_REQUEST_COMMIT') return listCommits(scope, pull);
  const kind = KINDS[itemType];
  if (kind === undefined) throw notModelled(`timeline items of type ${itemType}`);
  return issue.events
    .filter((event) => event.kind === kind)
    .map((event) => ({ id: event.id, at: event.createdAt, node: () => toEventNode(scope, event) }));
}

function listComments(scope: Scope, { comments }: Issue): readonly Item[] {
  return comments.map((comment) => ({
    id: comment.id,
    at: comment.createdAt,
    node: () => toCommentNode(scope, comment),
  }));
}

function listReviews(scope: Scope, pull: PullRequest): readonly Item[] {
  return listVisibleReviews(scope, pull).flatMap((review) =>
    review.submittedAt === null
      ? []
      : [
          {
            id: review.id,
            at: review.submittedAt,
            node: () => toReviewNode(scope, pull, review),
          },
        ],
  );
}

async function listCommits(scope: Scope, pull: PullRequest): Promise<readonly Item[]> {
  const shas = await listPullRequestCommits(pull);
  const items = shas.map(async (sha) => ({
    id: sha,
    at: await getCommitDate(scope, sha),
    node: () => toPullRequestCommit(scope, pull, sha),
  }));
  return Promise.all(items);
}

async function getCommitDate({ objects }: Scope, sha: string): Promise<string> {
  const object = await objects.load(sha);
  if (object === null) throw new Error(`The commit ${sha} is gone.`);
  return toTimestamp(parseCommit(sha, object.content.toString()).committer.date);
}

function notModelled(what: string): QueryError {
  return new QueryError('NOT_MODELLED', `emulator does not model ${what}`);
}
