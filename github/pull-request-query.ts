import type { Actor } from './actor.ts';
import { COMMITS_FRAGMENT, type CommitPage } from './pull-request-people.ts';
import { REVIEW_STATES, REVIEWS_FRAGMENT, type ReviewPage } from './pull-request-reviews.ts';
import type { CommentPage } from './registry-comment.ts';

/** All of a pull request that a promotion's judgement needs. */
export const PULL_REQUEST_FRAGMENT = `
  fragment pullRequest on PullRequest {
    number url state body viewerDidAuthor isCrossRepository
    headRefOid headRefName baseRefName
    author { __typename login }
    editor { __typename login }
    mergedBy { __typename login }
    mergeCommit { oid }
    labels(first: 100) { nodes { name } }
    files(first: 100) { pageInfo { hasNextPage } nodes { path changeType } }
    timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
      nodes {
        __typename
        ... on LabeledEvent { actor { __typename login } label { name } }
        ... on UnlabeledEvent { label { name } }
      }
    }
    comments(last: 100) {
      pageInfo { hasPreviousPage startCursor }
      nodes { databaseId body viewerDidAuthor }
    }
    reviews(last: 100, ${REVIEW_STATES}) { ...reviews }
    commits(last: 100) { ...commits }
  }
  ${REVIEWS_FRAGMENT}
  ${COMMITS_FRAGMENT}`;

/** In one call. */
export const PULL_REQUEST_QUERY = `
  query pullRequest($owner: String!, $repo: String!, $number: Int!) {
    repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ...pullRequest } }
  }
  ${PULL_REQUEST_FRAGMENT}`;

export interface PullRequestAnswer {
  readonly repository: { readonly pullRequest: PullRequestNode };
}

export interface PullRequestNode {
  readonly number: number;
  readonly url: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly body: string;
  readonly viewerDidAuthor: boolean;
  readonly isCrossRepository: boolean;
  readonly headRefOid: string;
  readonly headRefName: string;
  readonly baseRefName: string;
  readonly author: Actor | null;
  /** Who changed the body last; null: nobody. */
  readonly editor: Actor | null;
  readonly mergedBy: Actor | null;
  readonly mergeCommit: { readonly oid: string } | null;
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
  readonly files: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly { readonly path: string; readonly changeType: string }[];
  } | null;
  /** Oldest first. */
  readonly timelineItems: { readonly nodes: readonly LabelEvent[] };
  readonly comments: CommentPage;
  readonly reviews: ReviewPage;
  readonly commits: CommitPage;
}

export interface LabelEvent {
  readonly __typename: string;
  readonly label: { readonly name: string };
  readonly actor?: Actor | null;
}
