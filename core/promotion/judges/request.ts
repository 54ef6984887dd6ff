import type { Verdict } from '../../gates/verdict.ts';
import type { StagePolicy } from '../../policy/stage-policy.ts';
import type { Candidate, PromotionRequest } from '../candidate.ts';
import { toVerdict } from './judge.ts';

/** Somebody who may has asked, for one thing, and not for other rules in the same breath. */
export function judgeRequest({ request, policy }: Candidate): readonly Verdict[] {
  if (request === null) return [judgePush(policy)];
  return [
    judgeLabel(request, policy),
    ...judgePromoter(request, policy),
    ...refuseConflicts(request),
    ...refuseChangedRules(request),
  ];
}

function judgePush(policy: StagePolicy | null): Verdict {
  const gate = 'pull-request';
  if (policy?.allowDirectPush === true) {
    const reason = 'The pointer was pushed without a pull request, which the policy allows.';
    return toVerdict({ gate, outcome: 'passed', reason, line: policy.lines.allowDirectPush });
  }
  const reason = 'The pointer was changed outside of a pull request, so nobody has reviewed it.';
  return { gate, outcome: 'failed', reason };
}

function judgeLabel(request: PromotionRequest, policy: StagePolicy | null): Verdict {
  const gate = 'label';
  const { label, askedBy, mayWrite, byPolicy } = request;
  if (byPolicy) {
    const reason = 'The policy asks for it: the deployment of what is in the stage failed.';
    return toVerdict({ gate, outcome: 'passed', reason, line: policy?.lines.onFailure });
  }
  if (askedBy === null) {
    const reason = `Nobody has asked: the label "${label}" is not set.`;
    return { gate, outcome: 'failed', reason };
  }
  if (!mayWrite) {
    const reason = `@${askedBy} set "${label}" without write permission, so it does not count. Somebody who may write must remove it and set it again.`;
    return { gate, outcome: 'failed', reason };
  }
  return { gate, outcome: 'passed', reason: `@${askedBy} asked with the label "${label}".` };
}

function judgePromoter(
  { label, askedBy, mayWrite, byPolicy, isPromoter }: PromotionRequest,
  policy: StagePolicy | null,
): readonly Verdict[] {
  if (byPolicy || askedBy === null || !mayWrite) return [];
  if (policy === null || policy.promoters === null) return [];
  const place = { gate: 'promoter', line: policy.lines.promoters };
  const promoters = policy.promoters.join(', ');
  if (isPromoter === null) {
    const reason = `Whether @${askedBy} is one of ${promoters} could not be found out. The App needs the permission to read the members of the organization.`;
    return [toVerdict({ ...place, outcome: 'unknown', reason })];
  }
  if (!isPromoter) {
    const reason = `@${askedBy} is none of ${promoters}. One of them must remove the label "${label}" and set it again.`;
    return [toVerdict({ ...place, outcome: 'failed', reason })];
  }
  const reason = `@${askedBy} may promote to the stage.`;
  return [toVerdict({ ...place, outcome: 'passed', reason })];
}

/** Which of them was meant decides what is judged, so nobody guesses. */
function refuseConflicts({ label, conflicts }: PromotionRequest): readonly Verdict[] {
  if (conflicts.length === 0) return [];
  const others = conflicts.map((name) => `"${name}"`).join(' and ');
  const reason = `What is asked for with "${label}" is not what ${others} would ask for. Remove the label that is not meant.`;
  return [{ gate: 'labels', outcome: 'failed', reason }];
}

/** At the merge the base branch would hold the new rules, and the promotion would be judged by them. */
function refuseChangedRules({ changedRules }: PromotionRequest): readonly Verdict[] {
  if (changedRules.length === 0) return [];
  const reason = `The pull request also changes ${changedRules.join(' and ')}, by which it is judged. Change that by a pull request of its own.`;
  return [{ gate: 'rule-change', outcome: 'failed', reason }];
}
