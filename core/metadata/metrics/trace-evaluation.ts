import type { Fault } from '../../document/fault.ts';
import type { MeasuredEvaluation } from '../../generated/schema-types.ts';
import { isClassificationReport, readClassificationReport } from './classification-report.ts';
import { type ReadFigures, readFlatFigures } from './figures.ts';
import { findPlaces, type Place, type PlacedFigures, parsePlace } from './places.ts';
import { isSliced, readBareSlices, readSliced } from './sliced-figures.ts';
import { isSliceList } from './slices.ts';
import { type Traced, traced, tracedElements, tracedFields } from './traced.ts';

/** Evaluation entries made of a file of figures, and what keeps them from being recorded. */
export interface TracedEvaluation {
  readonly evaluation: Traced;
  readonly faults: readonly Fault[];
  /** What is wrong with what is said of where the figures were measured; null: nothing. */
  readonly objection: string | null;
}

/** Reads figures in any shape that docs/collect.md lists. */
export function traceEvaluation(value: unknown, measuredOn: string): TracedEvaluation {
  if (Array.isArray(value) && !isSliceList(value)) {
    return { evaluation: traced([], value), faults: [], objection: null };
  }
  const place = parsePlace(measuredOn);
  const places = findPlaces(value);
  const read = places.map((one) => ({ one, figures: readFigures(one) }));
  return {
    evaluation: tracedElements(
      [],
      read.map(({ one, figures }) => toEntry(figures, placeOf(one, place), one)),
    ),
    faults: read.flatMap(({ figures }) => figures.faults),
    objection: objectionTo(measuredOn, places),
  };
}

/** Reads a file of slices; `whole` is what another file knows of all the data. */
export function traceSlicesFile(
  value: unknown,
  measuredOn: string,
  whole: MeasuredEvaluation | null,
): TracedEvaluation {
  const known = whole?.metrics ?? null;
  const read = isSliced(value) ? readSliced(value, [], known) : readBareSlices(value, [], known);
  const placed = { dataset: whole?.dataset ?? null, split: whole?.split ?? null, from: [] };
  const entry = toEntry(read, placeOf(placed, parsePlace(measuredOn)), placed);
  return {
    evaluation: tracedElements([], [entry]),
    faults: read.faults,
    objection: objectionTo(measuredOn, [placed]),
  };
}

function readFigures({ figures, from }: PlacedFigures): ReadFigures {
  if (isClassificationReport(figures)) return readClassificationReport(figures, from);
  if (isSliced(figures)) return readSliced(figures, from, null);
  if (isSliceList(figures)) return readBareSlices(figures, from, null);
  return readFlatFigures(figures, from);
}

type Placement = Omit<PlacedFigures, 'figures'>;

/** Never recorded: it lets the figures be checked that nothing places. */
const NOWHERE: Place = { dataset: 'unknown' };

function placeOf({ dataset, split }: Placement, measuredOn: Place | null): Place {
  const place = dataset === null ? (measuredOn ?? NOWHERE) : { dataset };
  return split === null ? place : { ...place, split };
}

function toEntry({ fields }: ReadFigures, place: Place, { from }: Placement): Traced {
  const named = Object.entries(place).map(([name, value]) => [name, traced(from, value)] as const);
  return tracedFields(from, [...named, ...fields]);
}

function objectionTo(measuredOn: string, places: readonly Placement[]): string | null {
  const unplaced = places.find(({ dataset }) => dataset === null);
  if (unplaced === undefined) return null;
  const place = parsePlace(measuredOn);
  const example = unplaced.split === null ? 'iris-holdout or iris-holdout/test' : 'iris-holdout';
  const remedy = `say what the figures were measured on, for example ${example}`;
  if (place === null) {
    return measuredOn === ''
      ? `missing; ${remedy}`
      : `'${measuredOn}' names no data set; ${remedy}`;
  }
  if (unplaced.split === null || place.split === undefined) return null;
  return `'${measuredOn}' names a split, and the figures are by split; write '${place.dataset}'`;
}
