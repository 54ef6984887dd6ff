import type { Verdict } from '../../gates/verdict.ts';
import type { Candidate } from '../candidate.ts';
import { retryLabel } from '../label.ts';

/** Nothing is said of a version whose deployment to the stage did not fail. */
export function judgeFailedBefore({
  past,
  pointer,
  stage,
  request,
}: Candidate): readonly Verdict[] {
  if (past.failed === null) return [];
  const gate = 'failed-before';
  const fact = `The deployment of ${pointer.version} to ${stage} failed (${past.failed})`;
  const label = retryLabel(stage);
  if (request?.retries === true) {
    const reason = `${fact}; it is tried again, as the label "${label}" asks.`;
    return [{ gate, outcome: 'passed', reason }];
  }
  const reason = `${fact}. To try it again, somebody who may promote sets the label "${label}" beside.`;
  return [{ gate, outcome: 'failed', reason }];
}
