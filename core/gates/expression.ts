import { clip } from '../card/clip.ts';
import type { ExpressionRule } from '../generated/schema-types.ts';
import { evaluateCondition } from './condition.ts';
import { unknown } from './measured.ts';
import type { Contenders, Verdict } from './verdict.ts';

const LONGEST_NAME = 60;

/** A condition of the configuration's own, in CEL. */
export function evaluateExpression({ cel, says }: ExpressionRule, contest: Contenders): Verdict {
  const gate = `expression ${clip(says, LONGEST_NAME)}`;
  const { challenger, champion } = contest;
  const result = evaluateCondition(cel, { challenger, champion });
  if (!result.known) return unknown(gate, `"${says}" cannot be judged: ${result.why}.`);
  return result.holds
    ? { gate, outcome: 'passed', reason: `It holds: "${says}"` }
    : { gate, outcome: 'failed', reason: `It does not hold: "${says}" (${clip(cel, 300)})` };
}
