import type { Verdict } from '../../gates/verdict.ts';
import { findFreeze } from '../../policy/freeze.ts';
import type { Candidate } from '../candidate.ts';
import { toVerdict } from './judge.ts';

/** Nothing is said outside of a freeze. */
export function refuseFrozen({
  policy,
  now,
}: Pick<Candidate, 'policy' | 'now'>): readonly Verdict[] {
  const freeze = policy === null ? null : findFreeze(policy.freezes, now);
  if (freeze === null) return [];
  const passesAt = freeze.until.toISOString();
  const name = freeze.name === null ? '' : ` ("${freeze.name}")`;
  const reason = `The stage is frozen${name} until ${passesAt}. A rollback is possible all the same.`;
  return [toVerdict({ gate: 'freeze', outcome: 'failed', reason, passesAt, line: freeze.line })];
}
