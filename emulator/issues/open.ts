import { Issue } from '../world/issue.ts';
import type { Repository } from '../world/repository.ts';
import type { Cause } from './cause.ts';
import { checkText, requireText, type TextField } from './text.ts';

export interface NewText {
  readonly title: string;
  readonly body: string | null;
}

/** Opens an issue, or the issue side of a pull request: they are numbered together. */
export function openIssue(
  cause: Cause,
  repository: Repository,
  { resource, title, body }: NewText & Pick<TextField, 'resource'>,
): Issue {
  requireText({ resource, field: 'title' }, title);
  checkText({ resource, field: 'body' }, body);
  const issue = new Issue({
    id: cause.world.ids.next(),
    number: repository.issues.size + 1,
    author: cause.actor,
    createdAt: cause.timestamp(),
    title,
    body,
  });
  repository.issues.set(issue.number, issue);
  return issue;
}
