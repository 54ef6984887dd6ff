import { conditionFault } from '../../gates/condition.ts';
import type { GateRule } from '../../generated/schema-types.ts';
import { parseDuration } from '../../policy/duration.ts';
import type { Fault } from '../fault.ts';
import type { FieldPath } from '../field-path.ts';
import { keyFault, type SettingsPlace, valueFault } from './place.ts';

/** Gates that nobody could pass, that say two things at once, or the same twice. */
export function gateFaults({ path, settings }: SettingsPlace): readonly Fault[] {
  const gates = settings.gates ?? [];
  const all = [...path, 'gates'];
  return [
    ...gates.flatMap((gate, at) => [
      ...emptyRanges(gate, [...all, at]),
      ...twoTolerances(gate, [...all, at]),
      ...brokenConditions(gate, [...all, at]),
    ]),
    ...repeatedGates(gates, all),
  ];
}

function emptyRanges({ threshold, slices, age }: GateRule, path: FieldPath): readonly Fault[] {
  return [
    ...emptyRange([...path, 'threshold'], threshold?.atLeast, threshold?.atMost),
    ...emptyRange([...path, 'slices'], slices?.worstAtLeast, slices?.worstAtMost),
    ...emptyRange([...path, 'age'], age?.atLeast, age?.atMost),
  ];
}

type Bound = number | string | undefined;

function emptyRange(path: FieldPath, least: Bound, most: Bound): readonly Fault[] {
  if (least === undefined || most === undefined || toNumber(least) <= toNumber(most)) return [];
  const message = `nothing is at least ${least} and at most ${most}; no version could pass`;
  return [keyFault(path, message)];
}

function toNumber(bound: number | string): number {
  return typeof bound === 'string' ? parseDuration(bound) : bound;
}

function twoTolerances(gate: GateRule, path: FieldPath): readonly Fault[] {
  const { tolerance, relativeTolerance } = gate['no-regression'] ?? {};
  if (tolerance === undefined || relativeTolerance === undefined) return [];
  const message = `stands beside 'tolerance'; keep one of them`;
  return [keyFault([...path, 'no-regression', 'relativeTolerance'], message)];
}

function brokenConditions({ expression }: GateRule, path: FieldPath): readonly Fault[] {
  const why = expression === undefined ? null : conditionFault(expression.cel);
  if (why === null) return [];
  return [valueFault([...path, 'expression', 'cel'], `is no condition in CEL: ${why}`)];
}

function repeatedGates(gates: readonly GateRule[], path: FieldPath): readonly Fault[] {
  const first = new Map<string, number>();
  return gates.flatMap((gate, index): readonly Fault[] => {
    const key = JSON.stringify(subjectOf(gate));
    const earlier = first.get(key);
    first.set(key, earlier ?? index);
    if (earlier === undefined) return [];
    return [keyFault([...path, index], `is about the same as gates[${earlier}]; make them one`)];
  });
}

function subjectOf(gate: GateRule): readonly unknown[] {
  const { threshold, slices, significance, expression } = gate;
  const measured = threshold ?? gate['no-regression'] ?? slices ?? significance;
  const { metric, dataset, split } = measured ?? {};
  return [Object.keys(gate), metric, dataset, split, expression?.cel];
}
