import { type FieldPath, isMapping } from '../../document/field-path.ts';
import { isGroup, type Mapping, traceFigure } from './figures.ts';
import { type Traced, type TracedFields, traced, tracedFields } from './traced.ts';

/** One group of the data and its figures. */
export interface Group {
  readonly name: string;
  readonly from: FieldPath;
  readonly figures: Traced;
}

/** The groups of a table as `by_group.to_dict()` of fairlearn gives it, either way round. */
export function groupsIn(
  table: Mapping,
  from: FieldPath,
  metrics: readonly string[],
): readonly Group[] {
  if (isByFeature(table)) {
    return Object.entries(table).flatMap(([feature, groups]) =>
      groupsIn(groups, [...from, feature], metrics).map((group) => ({
        ...group,
        name: `${feature}=${group.name}`,
      })),
    );
  }
  const groups = isByMetric(table, metrics) ? columnsOf(table, from) : rowsOf(table, from);
  // Of a group without rows, or that a combination of features does not have, all is null.
  return groups.filter(({ figures }) => figures.kind !== 'fields' || figures.fields.length > 0);
}

/** `{ sex: { f: { accuracy: 0.9 } } }` */
function isByFeature(table: Mapping): table is Readonly<Record<string, Mapping>> {
  return Object.values(table).every(
    (groups) => isGroup(groups) && Object.values(groups).every(isGroup),
  );
}

/** `{ accuracy: { f: 0.9, m: 0.8 } }`; nothing but the names tells it from `{ f: { accuracy: 0.9 } }`. */
function isByMetric(table: Mapping, metrics: readonly string[]): boolean {
  const columns = Object.values(table);
  if (!columns.every(isMapping)) return false;
  const isMetric = (name: string): boolean => metrics.includes(name);
  return Object.keys(table).some(isMetric) && !columns.flatMap(Object.keys).some(isMetric);
}

function rowsOf(table: Mapping, from: FieldPath): readonly Group[] {
  return Object.entries(table).map(([label, row]) => {
    const place = [...from, label];
    const figures = isMapping(row)
      ? tracedFields(
          place,
          Object.entries(row).flatMap(([metric, value]) => cell(metric, value, [...place, metric])),
        )
      : traced(place, row);
    return { name: plainLabel(label), from: place, figures };
  });
}

function columnsOf(table: Mapping, from: FieldPath): readonly Group[] {
  const columns = Object.entries(table).flatMap(([metric, column]) =>
    isMapping(column) ? [[metric, column] as const] : [],
  );
  const labels = new Set(columns.flatMap(([, column]) => Object.keys(column)));
  return [...labels].map((label) => {
    const cells = columns
      .filter(([, column]) => Object.hasOwn(column, label))
      .flatMap(([metric, column]) => cell(metric, column[label], [...from, metric, label]));
    return { name: plainLabel(label), from, figures: tracedFields(from, cells) };
  });
}

function cell(metric: string, value: unknown, from: FieldPath): TracedFields['fields'] {
  return value === null ? [] : [[metric, traceFigure(value, from)]];
}

/** `('f', '<40')`, as Python writes the label of two features → `f, <40` */
function plainLabel(label: string): string {
  const inside = /^\('(?<labels>.*)'\)$/.exec(label)?.groups?.['labels'];
  return inside === undefined ? label : inside.replaceAll("', '", ', ');
}
