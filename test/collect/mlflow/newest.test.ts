import { describe, expect, it } from 'vitest';
import { newestOf } from '../../../collect/mlflow/newest.ts';
import type { Measurement } from '../../../collect/mlflow/run.ts';

function at(step: number, timestamp: number, value: number | null): Measurement {
  return { key: 'loss', value, timestamp, step, dataset: null };
}

describe('newestOf', () => {
  it.each([
    ['the highest step, whatever the time', [at(2, 1, 0.2), at(1, 9, 0.1)], 0.2],
    ['the latest of one step', [at(1, 9, 0.1), at(1, 1, 0.2)], 0.1],
    ['the largest of one moment', [at(1, 1, 0.1), at(1, 1, 0.2)], 0.2],
    ['NaN, where that is newest', [at(1, 1, 0.1), at(2, 2, null)], null],
  ])('gives %s', (_, measurements, value) => {
    expect(newestOf(measurements).map((one) => one.value)).toEqual([value]);
  });

  it('keeps data sets and metrics apart', () => {
    const measurements = [
      { ...at(0, 0, 0.1), dataset: { name: 'a', digest: '1' } },
      { ...at(0, 0, 0.2), dataset: { name: 'a', digest: '2' } },
      { ...at(0, 0, 0.3), key: 'auc' },
    ];
    expect(newestOf(measurements)).toEqual(measurements);
  });
});
