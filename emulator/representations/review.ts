import type { PullRequest, Review } from '../world/pull-request.ts';
import { toSimpleUser } from './account.ts';
import { toAuthorAssociation } from './author-association.ts';
import { toPullRequestUrls } from './pull-request-urls.ts';
import type { Schemas } from './schemas.ts';

export function toReview(pull: PullRequest, review: Review): Schemas['pull-request-review'] {
  const urls = toPullRequestUrls(pull);
  const htmlUrl = `${urls.html_url}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: review.nodeId,
    user: toSimpleUser(review.author),
    body: review.body,
    state: review.state,
    html_url: htmlUrl,
    pull_request_url: urls.url,
    author_association: toAuthorAssociation(pull.base.repository, review.author),
    _links: { html: { href: htmlUrl }, pull_request: { href: urls.url } },
    ...(review.submittedAt !== null && { submitted_at: review.submittedAt }),
    commit_id: review.commitSha,
  };
}
