import type { Verdict } from '../../gates/verdict.ts';
import { formatDuration } from '../../policy/duration.ts';
import type { StagePolicy } from '../../policy/stage-policy.ts';
import type { Candidate, Stay } from '../candidate.ts';
import { toVerdict } from './judge.ts';

/** The version was in the stage before this one, and long enough. */
export function judgeEarlierStage(candidate: Candidate): readonly Verdict[] {
  const { policy, past, pointer } = candidate;
  if (policy === null || policy.after === null) return [];
  const { after } = policy;
  const place = { gate: `after ${after}`, line: policy.lines.after };
  if (past.stay === null) {
    const reason = `${pointer.version} was never in ${after}, or not successfully. Promote it to ${after} first.`;
    return [toVerdict({ ...place, outcome: 'failed', reason })];
  }
  const reason = `${pointer.version} was in ${after} from ${past.stay.since} on.`;
  const before = toVerdict({ ...place, outcome: 'passed', reason });
  return policy.soak === 0 ? [before] : [before, judgeSoak(candidate, policy, past.stay)];
}

/** The reasons name points in time and no age: they stay the same until the verdict changes. */
function judgeSoak({ pointer, now }: Candidate, policy: StagePolicy, stay: Stay): Verdict {
  const place = { gate: 'soak', line: policy.lines.soak };
  const since = Date.parse(stay.since);
  const left = stay.until === null ? null : Date.parse(stay.until);
  const asked = `${formatDuration(policy.soak)} in ${policy.after}`;
  if (Number.isNaN(since) || Number.isNaN(left ?? 0)) {
    const reason = `Since when ${pointer.version} is in ${policy.after} is not known; ${asked} are asked for.`;
    return toVerdict({ ...place, outcome: 'unknown', reason });
  }
  const passesAt = new Date(since + policy.soak).toISOString();
  if ((left ?? now.getTime()) >= since + policy.soak) {
    const reason = `${pointer.version} had its ${asked} at ${passesAt}.`;
    return toVerdict({ ...place, outcome: 'passed', reason });
  }
  if (stay.until !== null) {
    const reason = `${pointer.version} left ${policy.after} at ${stay.until}, before it had its ${asked}. Promote it there once more.`;
    return toVerdict({ ...place, outcome: 'failed', reason });
  }
  const reason = `${pointer.version} will have had its ${asked} at ${passesAt}.`;
  return toVerdict({ ...place, outcome: 'failed', reason, passesAt });
}
