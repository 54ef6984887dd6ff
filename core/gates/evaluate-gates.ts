import type { GateRule } from '../generated/schema-types.ts';
import type { PlacedRule } from '../policy/stage-policy.ts';
import { evaluateNoRegression } from './no-regression.ts';
import { evaluateRequiredMetadata } from './required-metadata.ts';
import { evaluateThreshold } from './threshold.ts';
import type { Contest, Verdict } from './verdict.ts';

/** One verdict a rule, in the order of the configuration. */
export function evaluateGates(rules: readonly PlacedRule[], contest: Contest): readonly Verdict[] {
  return rules.flatMap(({ rule, line }) =>
    evaluateRule(rule, contest).map((verdict) => (line === null ? verdict : { ...verdict, line })),
  );
}

function evaluateRule(rule: GateRule, contest: Contest): readonly Verdict[] {
  return [
    ...(rule.threshold === undefined ? [] : [evaluateThreshold(rule.threshold, contest)]),
    ...(rule['no-regression'] === undefined
      ? []
      : [evaluateNoRegression(rule['no-regression'], contest)]),
    ...(rule['required-metadata'] === undefined
      ? []
      : [evaluateRequiredMetadata(rule['required-metadata'], contest)]),
  ];
}
