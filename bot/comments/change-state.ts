import { clip } from '../../core/card/clip.ts';
import type { Verdict } from '../../core/gates/verdict.ts';
import type { PlannedPromotion } from '../../core/promotion/plan-promotion.ts';
import { toMoment } from './moment.ts';

/** How a change of a pointer stands, in a word. */
export interface ChangeState {
  readonly sign: string;
  readonly word: string;
}

export function stateOf({ admitted, verdicts }: PlannedPromotion): ChangeState {
  if (admitted) return { sign: '✅', word: 'Ready' };
  const until = waitsUntil(verdicts);
  if (until === null) return { sign: '❌', word: 'Blocked' };
  return { sign: '⏳', word: `Blocked until ${toMoment(until)}` };
}

/** When all passes by itself that stands in the way, as ISO 8601; null: it does not. */
export function waitsUntil(verdicts: readonly Verdict[]): string | null {
  const times = verdicts
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ passesAt }) => passesAt ?? '');
  if (times.some((time) => Number.isNaN(Date.parse(time)))) return null;
  return times.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null;
}

/** Plain text: `iris 1.5.0 to production`. */
export function describeChange({ candidate }: PlannedPromotion): string {
  const { model, pointer, kind } = candidate;
  const version = clip(pointer.version, 100);
  const stage = clip(candidate.stage, 100);
  const subject = clip(model, 100);
  if (kind === 'rollback') return `${subject} back to ${version} in ${stage}`;
  return `${subject} ${version} ${kind === 'retirement' ? 'out of' : 'to'} ${stage}`;
}
