import { type FieldPath, isMapping } from '../../document/field-path.ts';
import { looseGroups, type Mapping, type ReadFigures, traceFigures } from './figures.ts';
import { metricsIn, overallIn, rowsIn, traceSlices } from './slices.ts';
import { type TracedFields, traced, tracedFields } from './traced.ts';

const SLICES = ['slices', 'by_group'];
const WHOLE = ['overall', 'metrics'];
const NO_WHOLE =
  'holds figures of slices only; put those of all data beside it, as in {accuracy: 0.96, slices: {sex=female: {accuracy: 0.95}}}';
/** Never recorded: it lets the rest of a faulty file be checked. */
const PLACEHOLDER: Mapping = { placeholder: 0 };

/** `{ accuracy: 0.9, slices: … }`, or `{ overall: …, by_group: … }` in fairlearn's words. */
export function isSliced(value: unknown): value is Mapping {
  return isMapping(value) && slicesKey(value) !== undefined;
}

/** The figures of all data and of the slices; `known` are those of all data from elsewhere. */
export function readSliced(value: Mapping, from: FieldPath, known: Mapping | null): ReadFigures {
  const key = slicesKey(value) ?? '';
  const { [key]: slices, ...beside } = value;
  const parts = wholeParts(beside, from);
  const whole = parts.flatMap(([part, place]) => traceFigures(part, place));
  const read = combine({ whole, slices, from: [...from, key], known });
  const loose = parts.flatMap(([part, place]) => looseGroups(part, place));
  return { ...read, faults: [...loose, ...read.faults] };
}

/** Slices that no field announces. */
export function readBareSlices(
  slices: unknown,
  from: FieldPath,
  known: Mapping | null,
): ReadFigures {
  return combine({ whole: [], slices, from, known });
}

function wholeParts(beside: Mapping, from: FieldPath): readonly (readonly [Mapping, FieldPath])[] {
  const key = WHOLE.find((name) => isMapping(beside[name]));
  if (key === undefined) return [[beside, from]];
  const { [key]: whole, ...rest } = beside;
  return [
    [rest, from],
    [isMapping(whole) ? whole : {}, [...from, key]],
  ];
}

interface Parts {
  readonly whole: TracedFields['fields'];
  readonly slices: unknown;
  readonly from: FieldPath;
  readonly known: Mapping | null;
}

function combine({ whole, slices, from, known }: Parts): ReadFigures {
  const figures = [...whole, ...overallIn(slices, from)];
  const own = metricsIn(figures);
  const names = own.length > 0 ? own.map(([name]) => name) : Object.keys(known ?? {});
  const metrics = own.length > 0 ? tracedFields(from, own) : traced(from, known ?? PLACEHOLDER);
  return {
    fields: [
      ...rowsIn(figures),
      ['metrics', metrics],
      ['slices', traceSlices(slices, from, names)],
    ],
    faults:
      own.length > 0 || known !== null ? [] : [{ path: from, part: 'key', message: NO_WHOLE }],
  };
}

function slicesKey(value: Mapping): string | undefined {
  return SLICES.find((key) => typeof value[key] === 'object' && value[key] !== null);
}
