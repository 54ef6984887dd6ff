import { type FieldPath, isMapping } from '../../document/field-path.ts';
import { type Mapping, traceFigures } from './figures.ts';
import { groupsIn } from './group-table.ts';
import { type Traced, type TracedFields, traced, tracedElements, tracedFields } from './traced.ts';

/** What says how many rows there are, and is no metric of them. */
const ROW_COUNTS = ['rows', 'count', 'support'];

type Fields = TracedFields['fields'];

/** `[{ slice: { sex: f }, accuracy: 0.9 }]` */
export function isSliceList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some((one) => isMapping(one) && Object.hasOwn(one, 'slice'));
}

/** Slices in a list, or in a table of groups; `metrics` are names known to be of metrics. */
export function traceSlices(slices: unknown, from: FieldPath, metrics: readonly string[]): Traced {
  if (Array.isArray(slices)) {
    const listed = slices.flatMap((slice: unknown, index) =>
      isOverall(slice) ? [] : [traceListed(slice, [...from, index])],
    );
    return tracedElements(from, listed);
  }
  if (!isMapping(slices)) return traced(from, slices);
  const groups = groupsIn(slices, from, [...ROW_COUNTS, ...metrics]);
  return tracedElements(
    from,
    groups.map(({ name, from: place, figures }) =>
      tracedFields(place, [['name', traced(place, name)], ...measured(figures)]),
    ),
  );
}

/** The figures of the listed slice that is the whole data. */
export function overallIn(slices: unknown, from: FieldPath): Fields {
  if (!Array.isArray(slices)) return [];
  const index = slices.findIndex(isOverall);
  const overall: unknown = slices[index];
  return isMapping(overall) ? figuresOfListed(overall, [...from, index]) : [];
}

/** How many rows there are, where one of the figures says it. */
export function rowsIn(figures: Fields): Fields {
  const rows = figures.find(([name]) => ROW_COUNTS.includes(name))?.[1];
  return rows === undefined ? [] : [['rows', rows]];
}

export function metricsIn(figures: Fields): Fields {
  return figures.filter(([name]) => !ROW_COUNTS.includes(name));
}

function isOverall(slice: unknown): boolean {
  return isMapping(slice) && slice['slice'] === 'overall';
}

/** `{ slice: { sex: f }, rows: 20, metrics: { accuracy: 0.9 } }`, or with the figures beside. */
function traceListed(slice: unknown, from: FieldPath): Traced {
  if (!isMapping(slice)) return traced(from, slice);
  const name = Object.entries(slice)
    .filter(([key]) => key === 'slice' || key === 'name')
    .map(([key, value]) => ['name', traced([...from, key], nameOf(value))] as const);
  return tracedFields(from, [
    ...name,
    ...measured(tracedFields(from, figuresOfListed(slice, from))),
  ]);
}

function figuresOfListed(slice: Mapping, from: FieldPath): Fields {
  const { slice: _slice, name: _name, metrics, ...beside } = slice;
  const figures = traceFigures(beside, from);
  if (!isMapping(metrics)) return figures;
  return [...figures, ...traceFigures(metrics, [...from, 'metrics'])];
}

function measured(figures: Traced): Fields {
  if (figures.kind !== 'fields') return [['metrics', figures]];
  const metrics = tracedFields(figures.from, metricsIn(figures.fields));
  return [...rowsIn(figures.fields), ['metrics', metrics]];
}

/** `{ sex: f, age: '<40' }` → `sex=f, age=<40` */
function nameOf(slice: unknown): unknown {
  if (typeof slice === 'number' || typeof slice === 'boolean') return String(slice);
  if (!isMapping(slice)) return slice;
  return Object.entries(slice)
    .map(([feature, value]) => `${feature}=${String(value)}`)
    .join(', ');
}
