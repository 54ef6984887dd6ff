import { type FieldPath, isMapping } from '../../document/field-path.ts';
import { type Mapping, type ReadFigures, traceFigures } from './figures.ts';
import { type Traced, type TracedFields, traced, tracedElements, tracedFields } from './traced.ts';

/** `macro avg` → `macro`: what scikit-learn calls the means over all classes. */
const MEANS: ReadonlyMap<string, string> = new Map([
  ['micro avg', 'micro'],
  ['macro avg', 'macro'],
  ['weighted avg', 'weighted'],
  ['samples avg', 'samples'],
]);

/** What scikit-learn's `classification_report(output_dict=True)` gives. */
export function isClassificationReport(value: unknown): value is Mapping {
  return isMapping(value) && isMapping(value['macro avg']) && isMapping(value['weighted avg']);
}

/** The means are the metrics, and each class is a slice. */
export function readClassificationReport(report: Mapping, from: FieldPath): ReadFigures {
  const entries = Object.entries(report);
  const metrics = entries.flatMap(([name, value]) => traceMean(name, value, [...from, name]));
  const slices = entries
    .filter(([name, value]) => !MEANS.has(name) && isMapping(value))
    .map(([name, value]) => traceClass(name, value, [...from, name]));
  return {
    fields: [
      ...traceRows(report, from),
      ['metrics', tracedFields(from, metrics)],
      ...(slices.length === 0 ? [] : [['slices', tracedElements(from, slices)] as const]),
    ],
    faults: [],
  };
}

/** `macro avg: {recall: 0.9}` → `recall-macro` */
function traceMean(name: string, value: unknown, from: FieldPath): TracedFields['fields'] {
  const mean = MEANS.get(name);
  if (!isMapping(value)) return [[name, traced(from, value)]];
  if (mean === undefined) return [];
  return Object.entries(value)
    .filter(([metric]) => metric !== 'support')
    .map(([metric, figure]) => [`${metric}-${mean}`, traced([...from, metric], figure)]);
}

function traceClass(label: string, value: unknown, from: FieldPath): Traced {
  const { support, ...metrics } = isMapping(value) ? value : {};
  return tracedFields(from, [
    ['name', traced(from, `class=${label}`)],
    ...(Number.isInteger(support)
      ? [['rows', traced([...from, 'support'], support)] as const]
      : []),
    ['metrics', tracedFields(from, traceFigures(metrics, from))],
  ]);
}

/** Only with an accuracy does each row count once, for one class; with weights it is no whole number. */
function traceRows(report: Mapping, from: FieldPath): TracedFields['fields'] {
  const mean = report['macro avg'];
  const support = isMapping(mean) ? mean['support'] : undefined;
  if (report['accuracy'] === undefined || !Number.isInteger(support)) return [];
  return [['rows', traced([...from, 'macro avg', 'support'], support)]];
}
