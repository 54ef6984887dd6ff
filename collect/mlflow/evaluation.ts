import type { MeasuredEvaluation } from '../../core/generated/schema-types.ts';
import type { Measurement } from './run.ts';
import type { RunData } from './run-data.ts';

/** What the figures of a run can have been measured on. */
export interface Places {
  readonly data: readonly RunData[];
  /** For what has no other place, as the user says; null: not said. */
  readonly measuredOn: Place | null;
}

export interface Evaluated {
  readonly evaluation: MeasuredEvaluation[];
  /** Metrics that are NaN or without end. */
  readonly unmeasured: readonly string[];
  /** Metrics of which nothing says what they were measured on. */
  readonly unplaced: readonly string[];
}

export type Place = Omit<MeasuredEvaluation, 'metrics'>;

interface Figure {
  readonly key: string;
  readonly value: number;
  readonly place: Place;
}

/** The newest figures, by what they were measured on. */
export function toEvaluation(measurements: readonly Measurement[], places: Places): Evaluated {
  const figures: Figure[] = [];
  const unmeasured = new Set<string>();
  const unplaced = new Set<string>();
  for (const measurement of measurements.toSorted(byTime)) {
    const { key, value } = measurement;
    if (key.startsWith(MACHINE)) continue;
    const place = findPlace(measurement, places);
    if (value === null) unmeasured.add(key);
    else if (place === null) unplaced.add(key);
    else figures.push({ key, value, place });
  }
  return { evaluation: group(figures), unmeasured: [...unmeasured], unplaced: [...unplaced] };
}

/** Where two have one place, the later is the last. */
function byTime(a: Measurement, b: Measurement): number {
  return a.timestamp - b.timestamp || a.step - b.step;
}

/** MLflow's own measurements of processor, memory and network. */
const MACHINE = 'system/';
/** Autologging writes `training_score`; people write `train/loss`. */
const OF_TRAINING = /^train(?:ing)?[-_/. ]/i;

export function isOfTraining(metric: string): boolean {
  return OF_TRAINING.test(metric);
}

function findPlace({ key, dataset }: Measurement, { data, measuredOn }: Places): Place | null {
  if (dataset !== null) {
    const { name, digest } = dataset;
    const known = data.find((one) => one.name === name && one.digest === digest);
    return known === undefined ? { dataset: name } : toPlace(known);
  }
  const use = isOfTraining(key) ? 'training' : 'evaluation';
  const [only, ...others] = data.filter((one) => one.use === use);
  if (only !== undefined && others.length === 0) return toPlace(only);
  return use === 'training' ? null : measuredOn;
}

function toPlace({ name, split, rows, place }: RunData): Place {
  return {
    dataset: name,
    ...(split !== null && { split }),
    ...(place !== null && 'path' in place && { path: place.path }),
    ...(rows !== null && { rows }),
  };
}

function group(figures: readonly Figure[]): MeasuredEvaluation[] {
  const groups = Map.groupBy(figures, ({ place }) => JSON.stringify([place.dataset, place.split]));
  return [...groups.values()].flatMap((entries) => {
    const place = entries.at(-1)?.place;
    const metrics = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
    return place === undefined ? [] : [{ ...place, metrics }];
  });
}
