import type { Issue, IssueEvent } from '../world/issue.ts';
import type { Cause } from './cause.ts';

/** Adds to what the timeline of an issue shows. */
export function recordIssueEvent(
  cause: Cause,
  issue: Issue,
  details: Pick<IssueEvent, 'kind'> & Partial<IssueEvent>,
): void {
  issue.events.push({
    id: cause.world.ids.next(),
    actor: cause.actor,
    app: cause.token?.app ?? null,
    createdAt: cause.timestamp(),
    commitSha: null,
    replacedSha: null,
    label: null,
    rename: null,
    ...details,
  });
}
