import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMetricLine } from '../../../collect/mlflow/metric-line.ts';

const RUN = 'a'.repeat(32);

describe('parseMetricLine', () => {
  it.each([
    ['1750000009000 0.5', 0],
    ['1750000009000 0.5 3', 3],
  ])('reads time, figure and step of %j', (line, step) => {
    expect(parseMetricLine('loss', line, 'run')).toEqual({
      key: 'loss',
      value: 0.5,
      timestamp: 1750000009000,
      step,
      dataset: null,
    });
  });

  it('reads the data set, the name of which may hold spaces', () => {
    const dataset = { name: 'iris holdout', digest: '6ef69587' };
    expect(parseMetricLine('f1', '1 0.5 0 iris holdout 6ef69587', 'run')?.dataset).toEqual(dataset);
  });

  it("takes no run's id for a data set", () => {
    expect(parseMetricLine('f1', `1 0.5 0 ${RUN}`, 'model')?.dataset).toBeNull();
    expect(parseMetricLine('f1', `1 0.5 0 ${RUN} iris 6ef69587`, 'model')?.dataset).toEqual({
      name: 'iris',
      digest: '6ef69587',
    });
  });

  it.each(['nan', 'inf', '-inf', 'NaN', 'Infinity', '1e999'])('gives no figure for %s', (text) => {
    expect(parseMetricLine('f1', `1 ${text} 0`, 'run')?.value).toBeNull();
  });

  it.each(['', '1', 'x 0.5 0', '1 0x10 0', '1 half 0', '1 0.5 first'])('is null for %j', (line) => {
    expect(parseMetricLine('f1', line, 'run')).toBeNull();
  });

  it('reads each figure as it was written', () => {
    const figures = fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e300, min: -1e300 });
    fc.assert(
      fc.property(figures, fc.nat(), fc.integer(), (figure, timestamp, step) => {
        const line = parseMetricLine('f1', `${timestamp} ${figure} ${step}\n`, 'run');
        expect(line).toMatchObject({ value: Number(String(figure)), timestamp, step });
      }),
    );
  });
});
