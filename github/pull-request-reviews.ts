import type { Review, ReviewState } from '../core/ports/promotions.ts';
import { type Actor, toLogin } from './actor.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { type EarlierPage, readToBeginning } from './earlier-pages.ts';

/** Those that only comment are left out: anybody can write hundreds of them. */
export const REVIEW_STATES = 'states: [APPROVED, CHANGES_REQUESTED, DISMISSED]';

export const REVIEWS_FRAGMENT = `
  fragment reviews on PullRequestReviewConnection {
    pageInfo { hasPreviousPage startCursor }
    nodes {
      state submittedAt authorCanPushToRepository
      author { __typename login }
      commit { oid }
    }
  }`;

const EARLIER_QUERY = `
  query earlierReviews($owner: String!, $repo: String!, $number: Int!, $before: String) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        reviews(last: 100, before: $before, ${REVIEW_STATES}) { ...reviews }
      }
    }
  }
  ${REVIEWS_FRAGMENT}`;

export type ReviewPage = EarlierPage<ReviewNode>;

interface ReviewNode {
  readonly state: string;
  readonly submittedAt: string | null;
  readonly authorCanPushToRepository: boolean;
  readonly author: Actor | null;
  /** Null: a push by force has put it out of reach. */
  readonly commit: { readonly oid: string } | null;
}

interface EarlierAnswer {
  readonly repository: { readonly pullRequest: { readonly reviews: ReviewPage } };
}

/** All reviews, oldest first, of which the newest hundred are known. */
export async function readReviews(
  client: GitHubClient,
  pullRequest: RepositoryName & { readonly number: number },
  newest: ReviewPage,
): Promise<readonly Review[]> {
  const nodes = await readToBeginning(newest, async (before) => {
    const variables = { ...pullRequest, before };
    const { repository } = await client.graphql<EarlierAnswer>(EARLIER_QUERY, variables);
    return repository.pullRequest.reviews;
  });
  return nodes.flatMap(toReview);
}

const STATES: Readonly<Record<string, ReviewState>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
};

function toReview(node: ReviewNode): readonly Review[] {
  const { submittedAt, author, commit } = node;
  const state = STATES[node.state];
  if (state === undefined || submittedAt === null) return [];
  return [
    {
      author: toLogin(author),
      state,
      commit: commit?.oid ?? null,
      submittedAt,
      mayWrite: node.authorCanPushToRepository,
    },
  ];
}
