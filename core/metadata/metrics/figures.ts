import type { Fault } from '../../document/fault.ts';
import { type FieldPath, isMapping } from '../../document/field-path.ts';
import { suggest } from '../../document/suggest.ts';
import { type Traced, type TracedFields, traced, tracedFields } from './traced.ts';

export type Mapping = Readonly<Record<string, unknown>>;

/** What a metric is written with, where it is more than a number. */
const FIELDS = ['value', 'direction', 'confidenceInterval'];

/** What several measurements of one metric give; the name above them is that of the metric. */
const STATISTICS = ['mean', 'median', 'std', 'min', 'max'];

/** The fields of an evaluation that figures fill, and what fits no shape. */
export interface ReadFigures {
  readonly fields: TracedFields['fields'];
  readonly faults: readonly Fault[];
}

/** A mapping of names to figures, the plainest shape. */
export function readFlatFigures(value: unknown, from: FieldPath): ReadFigures {
  if (!isMapping(value)) return { fields: [['metrics', traced(from, value)]], faults: [] };
  return {
    fields: [['metrics', tracedFields(from, traceFigures(value, from))]],
    faults: looseGroups(value, from),
  };
}

/** Groups of figures among figures. */
export function looseGroups(mapping: Mapping, from: FieldPath): readonly Fault[] {
  return Object.keys(mapping)
    .filter((name) => isGroup(mapping[name]))
    .map((name) => ({ path: [...from, name], part: 'key', message: LOOSE_GROUP }));
}

const LOOSE_GROUP =
  'expected a number, got a mapping; figures by split, as in test: {accuracy: 0.96}, or by data set and split, as in iris: {test: {accuracy: 0.96}}, stand beside no others, and a split is called train, validation, test or the like';

export function traceFigures(mapping: Mapping, from: FieldPath): TracedFields['fields'] {
  return Object.entries(mapping).map(([name, value]) => [
    name,
    traceFigure(value, [...from, name]),
  ]);
}

/** Of a history, as keras keeps one, the last figure. */
export function traceFigure(value: unknown, from: FieldPath): Traced {
  if (!Array.isArray(value) || value.length === 0) return traced(from, value);
  return traced([...from, value.length - 1], value.at(-1));
}

/** A mapping that holds figures, and is none. */
export function isGroup(value: unknown): value is Mapping {
  return isMapping(value) && !isWrittenOut(value);
}

/** `{ value: 0.12, direction: lower }`, also where a name is misspelt; and what is no group either. */
function isWrittenOut(mapping: Mapping): boolean {
  return Object.entries(mapping).some(
    ([name, value]) =>
      FIELDS.includes(name) || STATISTICS.includes(name) || isMisspelt(name, value),
  );
}

function isMisspelt(name: string, value: unknown): boolean {
  return !isMapping(value) && suggest(name, FIELDS) !== null;
}
