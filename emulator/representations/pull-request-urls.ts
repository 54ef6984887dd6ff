import type { PullRequest } from '../world/pull-request.ts';

export function toPullRequestUrls({ base, head, number }: PullRequest) {
  const { apiUrl, htmlUrl } = base.repository;
  const url = `${apiUrl}/pulls/${number}`;
  const issueUrl = `${apiUrl}/issues/${number}`;
  const own = {
    url,
    html_url: `${htmlUrl}/pull/${number}`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    comments_url: `${issueUrl}/comments`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${apiUrl}/pulls/comments{/number}`,
    statuses_url: `${apiUrl}/statuses/${head.sha}`,
  };
  return {
    ...own,
    diff_url: `${own.html_url}.diff`,
    patch_url: `${own.html_url}.patch`,
    _links: {
      self: { href: own.url },
      html: { href: own.html_url },
      issue: { href: own.issue_url },
      comments: { href: own.comments_url },
      review_comments: { href: own.review_comments_url },
      review_comment: { href: own.review_comment_url },
      commits: { href: own.commits_url },
      statuses: { href: own.statuses_url },
    },
  };
}
