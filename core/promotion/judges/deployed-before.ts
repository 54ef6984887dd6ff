import type { Verdict } from '../../gates/verdict.ts';
import { formatDuration } from '../../policy/duration.ts';
import type { Candidate } from '../candidate.ts';
import { toVerdict } from './judge.ts';

/** A rollback brings back what ran there, and not what nobody remembers. */
export function judgeDeployedBefore({
  policy,
  pointer,
  stage,
  past,
}: Candidate): readonly Verdict[] {
  if (policy === null) return [];
  const gate = 'deployed-before';
  const { version } = pointer;
  const { retention } = policy;
  if (past.deployedBefore.has(version)) {
    const reason = `${version} was deployed to ${stage} successfully before.`;
    return [{ gate, outcome: 'passed', reason }];
  }
  if (past.here === null || retention === null) {
    const reason = `${version} was never deployed to ${stage} successfully.`;
    return [{ gate, outcome: 'failed', reason }];
  }
  const reason = `${version} left ${stage} at ${past.here.until ?? past.here.since}, longer ago than ${formatDuration(retention)}. Ask for its promotion instead.`;
  return [toVerdict({ gate, outcome: 'failed', reason, line: policy.lines.retention })];
}
