import type { Measurement } from './run.ts';

/** Of each metric on each data set, the newest figure: by step, then by time, as MLflow shows it. */
export class NewestMeasurements {
  readonly #newest = new Map<string, Measurement>();

  add(measurement: Measurement): void {
    const { key, dataset } = measurement;
    const place = JSON.stringify([key, dataset?.name, dataset?.digest]);
    const earlier = this.#newest.get(place);
    if (earlier === undefined || isNewer(measurement, earlier))
      this.#newest.set(place, measurement);
  }

  get all(): readonly Measurement[] {
    return [...this.#newest.values()];
  }
}

export function newestOf(measurements: Iterable<Measurement>): readonly Measurement[] {
  const newest = new NewestMeasurements();
  for (const measurement of measurements) newest.add(measurement);
  return newest.all;
}

function isNewer(a: Measurement, b: Measurement): boolean {
  if (a.step !== b.step) return a.step > b.step;
  if (a.timestamp !== b.timestamp) return a.timestamp > b.timestamp;
  return (a.value ?? Number.POSITIVE_INFINITY) > (b.value ?? Number.POSITIVE_INFINITY);
}
