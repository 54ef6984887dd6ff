import type { Comment } from '../world/issue.ts';
import type { Repository } from '../world/repository.ts';
import { toSimpleUser } from './account.ts';
import { toIntegration } from './app.ts';
import { toAuthorAssociation } from './author-association.ts';
import { toReactionRollup } from './reactions.ts';
import type { Schemas } from './schemas.ts';

export function toIssueComment(repository: Repository, comment: Comment): Schemas['issue-comment'] {
  const { id, issue } = comment;
  const url = `${repository.apiUrl}/issues/comments/${id}`;
  const kind = repository.pulls.has(issue.number) ? 'pull' : 'issues';
  return {
    id,
    node_id: comment.nodeId,
    url,
    html_url: `${repository.htmlUrl}/${kind}/${issue.number}#issuecomment-${id}`,
    issue_url: `${repository.apiUrl}/issues/${issue.number}`,
    body: comment.body,
    user: toSimpleUser(comment.author),
    author_association: toAuthorAssociation(repository, comment.author),
    performed_via_github_app: comment.app && toIntegration(comment.app),
    reactions: toReactionRollup(url, comment.reactions),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

/** Among what else happened to an issue, a comment is an event too. */
export function toTimelineComment(repository: Repository, comment: Comment) {
  const actor = toSimpleUser(comment.author);
  return { ...toIssueComment(repository, comment), event: 'commented', actor };
}
