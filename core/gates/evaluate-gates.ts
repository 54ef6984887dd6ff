import { clip } from '../card/clip.ts';
import type { GateRule } from '../generated/schema-types.ts';
import type { PlacedRule } from '../policy/stage-policy.ts';
import { evaluateAge } from './age.ts';
import { evaluateDefaultBranch } from './default-branch.ts';
import { evaluateExpression } from './expression.ts';
import { evaluateInterface } from './interface.ts';
import { evaluateNoRegression } from './no-regression.ts';
import { evaluateRequiredMetadata } from './required-metadata.ts';
import { evaluateSignificance } from './significance.ts';
import { evaluateSize } from './size.ts';
import { evaluateSlices } from './slices.ts';
import { evaluateThreshold } from './threshold.ts';
import type { Contest, Verdict } from './verdict.ts';

/** Reasons quote metadata, which may hold a text of megabytes. */
const LONGEST_REASON = 2000;
const LONGEST_GATE = 200;

/** One verdict a rule, in the order of the configuration. */
export function evaluateGates(rules: readonly PlacedRule[], contest: Contest): readonly Verdict[] {
  return rules.flatMap(({ rule, line }) =>
    KINDS.flatMap((kind) => evaluateRule(kind, rule, contest)).map((verdict) => {
      const gate = clip(verdict.gate, LONGEST_GATE);
      const short = { ...verdict, gate, reason: clip(verdict.reason, LONGEST_REASON) };
      return line === null ? short : { ...short, line };
    }),
  );
}

type GateKind = keyof GateRule;
type Terms = Required<GateRule>;

const GATES: { readonly [K in GateKind]: (terms: Terms[K], contest: Contest) => Verdict } = {
  threshold: evaluateThreshold,
  'no-regression': evaluateNoRegression,
  'required-metadata': evaluateRequiredMetadata,
  slices: evaluateSlices,
  significance: evaluateSignificance,
  age: evaluateAge,
  size: evaluateSize,
  interface: evaluateInterface,
  'default-branch': (_, contest) => evaluateDefaultBranch(contest),
  expression: evaluateExpression,
};

const KINDS = Object.keys(GATES).filter(isKind);

function isKind(name: string): name is GateKind {
  return Object.hasOwn(GATES, name);
}

function evaluateRule<K extends GateKind>(
  kind: K,
  rule: Partial<Terms>,
  contest: Contest,
): readonly Verdict[] {
  const terms: Terms[K] | undefined = rule[kind];
  return terms === undefined ? [] : [GATES[kind](terms, contest)];
}
