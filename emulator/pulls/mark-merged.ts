import type { Cause } from '../issues/cause.ts';
import { changeState } from '../issues/change.ts';
import { recordIssueEvent } from '../issues/record.ts';
import type { PullRequest } from '../world/pull-request.ts';

/** Closes a pull request whose commits have reached the base. */
export async function markMerged(cause: Cause, pull: PullRequest, sha: string): Promise<void> {
  pull.merge = { by: cause.actor, at: cause.timestamp(), sha };
  recordIssueEvent(cause, pull.issue, { kind: 'merged', commitSha: sha });
  const conversation = { repository: pull.base.repository, issue: pull.issue };
  await changeState(cause, conversation, { state: 'closed', reason: null });
}
