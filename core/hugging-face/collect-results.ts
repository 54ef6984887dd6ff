import type { MeasuredEvaluation } from '../generated/schema-types.ts';
import { parseReportedFigure } from './reported-figure.ts';

/** One figure as a card reports it. */
export interface Result {
  readonly dataset: string;
  readonly split: string | null;
  /** The metric, `f1`. */
  readonly metric: string;
  /** What tells it from others of that metric: `F1 (macro)`. */
  readonly title: string;
  readonly value: unknown;
}

export interface CollectedResults {
  readonly evaluation: readonly MeasuredEvaluation[];
  /** Which results are left out, for people. */
  readonly leftOut: readonly string[];
}

/** Puts the results together by data set and split. */
export function collectResults(results: readonly Result[]): CollectedResults {
  const figures = results.map((result) => ({
    ...result,
    figure: parseReportedFigure(result.value),
  }));
  const noFigures = figures.filter(({ figure }) => figure === null);
  const measured = figures.flatMap(({ figure, ...rest }) =>
    figure === null ? [] : [{ ...rest, figure }],
  );
  const places = [...Map.groupBy(measured, keyOf).values()].map(collectPlace);
  return {
    evaluation: places.map(({ entry }) => entry).filter((entry) => entry !== null),
    leftOut: [
      ...noFigures.map((result) => `${show(result)}, which is no number`),
      ...places.flatMap(({ repeated }) =>
        repeated.map((result) => `${show(result)}, which is there twice`),
      ),
    ],
  };
}

interface MeasuredResult extends Result {
  readonly figure: number;
}

interface CollectedPlace {
  readonly entry: MeasuredEvaluation | null;
  readonly repeated: readonly Result[];
}

function collectPlace(results: readonly MeasuredResult[]): CollectedPlace {
  const byMetric = Map.groupBy(results, ({ metric }) => metric);
  const named = [...byMetric].flatMap(([metric, alike]) =>
    alike.map((result) => ({ result, name: alike.length === 1 ? metric : result.title })),
  );
  const first = new Map<string, MeasuredResult>();
  const repeated: Result[] = [];
  for (const { result, name } of named) {
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, result);
    else if (earlier.figure !== result.figure) repeated.push(result);
  }
  return { entry: toEntry(first), repeated };
}

function toEntry(named: ReadonlyMap<string, MeasuredResult>): MeasuredEvaluation | null {
  const [result] = named.values();
  if (result === undefined) return null;
  const metrics = Object.fromEntries([...named].map(([name, { figure }]) => [name, figure]));
  const { dataset, split } = result;
  return { dataset, ...(split !== null && { split }), metrics };
}

function keyOf({ dataset, split }: Result): string {
  return JSON.stringify([dataset, split]);
}

function show({ metric, dataset, split }: Result): string {
  return `${metric} of ${split === null ? dataset : `${dataset}/${split}`}`;
}
