import type { Verdict } from '../../gates/verdict.ts';
import type { ApprovalCount, Candidate } from '../candidate.ts';
import { type Ruling, toVerdict } from './judge.ts';

/** So many people have approved the pull request as it is now. */
export function judgeApprovals({ policy, approvals }: Candidate): readonly Verdict[] {
  if (policy === null || policy.approvals === null) return [];
  const place = { gate: 'approvals', line: policy.lines.approvals };
  if (approvals === null) {
    const reason = `${policy.approvals.count} must approve, and what was pushed without a pull request nobody can approve.`;
    return [toVerdict({ ...place, outcome: 'failed', reason })];
  }
  const { count } = policy.approvals;
  const outcome = outcomeOf(approvals, count);
  return [toVerdict({ ...place, outcome, reason: reasonOf(approvals, count, outcome) })];
}

function outcomeOf({ certain, possible }: ApprovalCount, count: number): Ruling['outcome'] {
  if (certain >= count) return 'passed';
  return possible >= count ? 'unknown' : 'failed';
}

function reasonOf(approvals: ApprovalCount, count: number, outcome: Ruling['outcome']): string {
  const { counted, from, passedOver, unknown, notes } = approvals;
  const by = counted.length === 0 ? '' : `, by ${named(counted)}`;
  const missing =
    outcome === 'passed' ? [] : [`Still missing: ${missingOf(count, counted, from)}.`];
  const overlooked = passedOver.map(({ login, why }) => `@${login}'s does not count: ${why}`);
  return [
    `${counted.length} of ${count} approvals${by}.`,
    ...missing,
    ...(overlooked.length === 0 ? [] : [`${overlooked.join('; ')}.`]),
    ...(outcome === 'passed' ? [] : unknown),
    ...notes,
  ].join(' ');
}

function missingOf(count: number, counted: readonly string[], from: readonly string[]): string {
  const people = from.length === 0 ? 'anybody who may write' : from.join(', ');
  return `${Math.max(1, count - counted.length)} more from ${people}`;
}

function named(logins: readonly string[]): string {
  return logins.map((login) => `@${login}`).join(', ');
}
