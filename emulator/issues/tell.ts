import { tellPull } from '../pulls/tell.ts';
import { toIssue } from '../representations/issue.ts';
import type { Cause, Told } from './cause.ts';
import type { Conversation } from './conversation.ts';

/** Tells of an issue as `issues`, of a pull request as `pull_request`. */
export async function tellIssue(
  cause: Cause,
  { repository, issue }: Conversation,
  told: Told,
): Promise<void> {
  issue.updatedAt = cause.timestamp();
  const pull = repository.pulls.get(issue.number);
  if (pull !== undefined) {
    await tellPull(cause, pull, told);
    return;
  }
  const payload = { ...told.payload, issue: toIssue(repository, issue) };
  cause.emit(repository, 'issues', { action: told.action, payload });
}
