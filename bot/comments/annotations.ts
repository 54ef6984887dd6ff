import { clip } from '../../core/card/clip.ts';
import { toLine } from '../../core/card/markdown.ts';
import type { Problem } from '../../core/errors.ts';
import type { Verdict } from '../../core/gates/verdict.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { CheckAnnotation } from '../../core/ports/promotions.ts';
import type { Candidate } from '../../core/promotion/candidate.ts';
import type { PromotionPlan } from '../../core/promotion/plan-promotion.ts';

const LONGEST = 500;
/** People read no more; each fifty take a request. */
const MOST = 100;

/** What stands in the way, on the lines that ask for it; plain text. */
export function annotationsOf({ promotions, problems }: PromotionPlan): readonly CheckAnnotation[] {
  return [
    ...problems.flatMap(annotateProblem),
    ...promotions.flatMap(({ candidate, verdicts }) =>
      verdicts
        .filter(({ outcome }) => outcome !== 'passed')
        .flatMap((verdict) => annotateVerdict(verdict, candidate)),
    ),
  ].slice(0, MOST);
}

function annotateProblem({ file, line, field, message }: Problem): readonly CheckAnnotation[] {
  if (file === null) return [];
  const place = field === '' ? '' : `${field}: `;
  return [{ path: file, line: line ?? 1, message: plain(`${place}${message}`) }];
}

function annotateVerdict(
  { gate, outcome, reason, line }: Verdict,
  { path, pointer, pointerLines, challenger, kind }: Candidate,
): readonly CheckAnnotation[] {
  const message = plain(`${gate}${outcome === 'unknown' ? ' (unknown)' : ''}: ${reason}`);
  if (kind === 'retirement') {
    // The line that asked is gone with its file, so the rule's is the next best.
    return line === undefined ? [] : [{ path: CONFIG_PATH, line, message }];
  }
  const isOther =
    gate === 'registered' && challenger !== null && challenger.digest !== pointer.digest;
  const at = isOther ? pointerLines?.digest : pointerLines?.version;
  return [{ path, line: at ?? 1, message }];
}

function plain(text: string): string {
  return clip(toLine(text), LONGEST);
}
