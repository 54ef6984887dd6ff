import { type FieldPath, isMapping } from '../../document/field-path.ts';
import type { MeasuredEvaluation } from '../../generated/schema-types.ts';
import { isClassificationReport } from './classification-report.ts';
import { isGroup, type Mapping } from './figures.ts';
import { isSliced } from './sliced-figures.ts';

/** What figures were measured on. */
export interface Place {
  readonly dataset: string;
  readonly split?: string;
}

/** `iris-holdout` or `iris-holdout/test`; null where it names no data set. */
export function parsePlace(text: string): Place | null {
  const { dataset, split } = /^(?<dataset>.+?)(?:\/(?<split>[^/]+))?$/.exec(text)?.groups ?? {};
  if (dataset === undefined || dataset.endsWith('/')) return null;
  return split === undefined ? { dataset } : { dataset, split };
}

/** Of several entries, the one of that place; without a place, the only one. */
export function findWhole(
  entries: readonly MeasuredEvaluation[],
  measuredOn: string,
): MeasuredEvaluation | null {
  const place = parsePlace(measuredOn);
  const candidates =
    place === null
      ? entries
      : entries.filter(({ dataset, split }) => dataset === place.dataset && split === place.split);
  const [first, ...others] = candidates;
  return first === undefined || (place === null && others.length > 0) ? null : first;
}

/** The figures of one place: what the file itself says of it, and where they stand. */
export interface PlacedFigures {
  /** Null: only the input says it. */
  readonly dataset: string | null;
  readonly split: string | null;
  readonly figures: unknown;
  readonly from: FieldPath;
}

/** What DVCLive keeps beside the splits. */
const COUNTERS = ['step', 'epoch'];
const SPLIT =
  /^(?:train(?:ing)?|val(?:id(?:ation)?)?|dev|test(?:ing)?|eval(?:uation)?|hold-?out|oof|cv|fold)(?![a-z])/i;

/** One for each data set and split that the names of the mapping tell. */
export function findPlaces(value: unknown): readonly PlacedFigures[] {
  if (isBySplit(value)) return splitsOf(value, null);
  if (!isNested(value) || !Object.values(value).some(isBySplit)) {
    return [{ dataset: null, split: null, figures: value, from: [] }];
  }
  return groupsOf(value).flatMap(([dataset, figures]) =>
    isBySplit(figures)
      ? splitsOf(figures, dataset)
      : [{ dataset, split: null, figures, from: [dataset] }],
  );
}

function splitsOf(value: Mapping, dataset: string | null): readonly PlacedFigures[] {
  return groupsOf(value).map(([split, figures]) => ({
    dataset,
    split,
    figures,
    from: dataset === null ? [split] : [dataset, split],
  }));
}

/** The names alone tell a split from a metric or a class. */
function isBySplit(value: unknown): value is Mapping {
  return isNested(value) && Object.keys(value).some((name) => SPLIT.test(name));
}

/** Nothing but groups, and no shape that is read as one. */
function isNested(value: unknown): value is Mapping {
  if (!isMapping(value) || isSliced(value) || isClassificationReport(value)) return false;
  const others = Object.entries(value).filter(([name]) => !COUNTERS.includes(name));
  return others.length > 0 && others.every(([, figures]) => isGroup(figures));
}

function groupsOf(value: Mapping): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, figures]) => isGroup(figures));
}
