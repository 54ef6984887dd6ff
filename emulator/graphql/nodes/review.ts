import type { GraphQLResolveInfo } from 'graphql';
import type { PullRequest, Review, ReviewState } from '../../world/pull-request.ts';
import { isAtLeast } from '../../world/role.ts';
import { type Asked, toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { toAuthorship } from './authorship.ts';
import type { Scope } from './scope.ts';

type ReviewsArguments = Window & {
  readonly states?: readonly ReviewState[] | null;
  readonly author?: string | null;
};

type OpinionsArguments = Window & { readonly writersOnly?: boolean | null };

/** The reviews of a pull request: all that were given, and the ones that count for each reviewer. */
export function toReviewLists(scope: Scope, pull: PullRequest): Node {
  const reviews = listVisibleReviews(scope, pull);
  const list = (items: readonly Review[], { args, info }: Asked<Window>) => {
    const toNode = (review: Review) => toReviewNode(scope, pull, review);
    return toConnection({ items, toNode, keyOf: ({ id }) => id }, args, info);
  };
  return {
    reviews: (args: ReviewsArguments, info: GraphQLResolveInfo) =>
      list(filter(reviews, args), { args, info }),
    latestReviews: (args: Window, info: GraphQLResolveInfo) =>
      list(pickLatest(reviews.filter(isSubmitted)), { args, info }),
    latestOpinionatedReviews: (args: OpinionsArguments, info: GraphQLResolveInfo) => {
      const latest = pickLatest(reviews.filter(isOpinionated));
      const wanted = args.writersOnly
        ? latest.filter((review) => isByWriter(scope, review))
        : latest;
      return list(wanted, { args, info });
    },
  };
}

/** What is not submitted yet, only its author sees. */
export function listVisibleReviews(
  { context }: Scope,
  { reviews }: PullRequest,
): readonly Review[] {
  return reviews.filter((it) => isSubmitted(it) || it.author === context.token?.actor);
}

function isSubmitted({ state }: Review): boolean {
  return state !== 'PENDING';
}

/** A comment takes no approval back; that somebody dismissed one does. */
function isOpinionated({ state }: Review): boolean {
  return state === 'APPROVED' || state === 'CHANGES_REQUESTED' || state === 'DISMISSED';
}

function filter(reviews: readonly Review[], args: ReviewsArguments): readonly Review[] {
  const { states, author } = args;
  const login = author?.toLowerCase();
  return reviews.filter(
    (review) =>
      (states == null || states.includes(review.state)) &&
      (login === undefined || review.author.login.toLowerCase() === login),
  );
}

function pickLatest(reviews: readonly Review[]): readonly Review[] {
  return reviews.filter(
    ({ author }, at) => at === reviews.findLastIndex((later) => later.author === author),
  );
}

function isByWriter({ repository }: Scope, { author }: Review): boolean {
  return isAtLeast(repository.roleOf(author), 'write');
}

export function toReviewNode(scope: Scope, { base, number }: PullRequest, review: Review): Node {
  const url = `${base.repository.htmlUrl}/pull/${number}#pullrequestreview-${review.id}`;
  return {
    __typename: 'PullRequestReview',
    id: review.nodeId,
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    body: review.body,
    state: review.state,
    ...toAuthorship(scope, review.author),
    authorCanPushToRepository: isByWriter(scope, review),
    commit: () => scope.loadObject(review.commitSha),
    submittedAt: review.submittedAt,
    url,
    resourcePath: url.slice(new URL(url).origin.length),
  };
}
