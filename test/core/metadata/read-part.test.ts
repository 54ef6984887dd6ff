import { describe, expect, it } from 'vitest';
import { readHyperparameters, readMetrics } from '../../../core/metadata/read-part.ts';

describe('readHyperparameters', () => {
  it('takes a mapping of names to values', () => {
    const source = { file: 'p.yml', text: 'lr: 0.1\nlayers: [8, 8]' };
    expect(readHyperparameters(source)).toMatchObject({
      ok: true,
      value: { training: { hyperparameters: { lr: 0.1, layers: [8, 8] } } },
    });
  });

  it('refuses a list', () => {
    expect(readHyperparameters({ file: 'p.yml', text: '- 1' })).toMatchObject({
      ok: false,
      problems: [{ file: 'p.yml', line: 1, field: '', message: 'expected a mapping, got a list' }],
    });
  });
});

describe('readMetrics', () => {
  const flat = { file: 'm.json', text: '{"accuracy": 0.96, "loss": {"value": 0.1}}' };

  it.each([
    ['iris-holdout', { dataset: 'iris-holdout' }],
    ['iris-holdout/test', { dataset: 'iris-holdout', split: 'test' }],
    ['acme/iris/test', { dataset: 'acme/iris', split: 'test' }],
  ])('takes a mapping of names to figures, measured on %s', (measuredOn, place) => {
    const metrics = { accuracy: 0.96, loss: { value: 0.1 } };
    const checked = readMetrics(flat, measuredOn);
    expect(checked.ok && checked.value).toEqual({ evaluation: [{ ...place, metrics }] });
  });

  it.each(['', '/', 'iris/', 'iris//'])('refuses a mapping measured on %j', (measuredOn) => {
    expect(readMetrics(flat, measuredOn)).toMatchObject({
      ok: false,
      problems: [{ file: null, field: 'dataset', message: expect.stringContaining('m.json') }],
    });
  });

  it('takes evaluation entries, whatever the input says', () => {
    const text = '- dataset: iris\n  metrics: { accuracy: 0.9 }\n';
    const checked = readMetrics({ file: 'm.yml', text }, '');
    expect(checked.ok && checked.value).toEqual({
      evaluation: [{ dataset: 'iris', metrics: { accuracy: 0.9 } }],
    });
  });

  it('refuses a data set and split that are there twice', () => {
    const entry = '- dataset: iris\n  metrics: { accuracy: 0.9 }\n';
    expect(readMetrics({ file: 'm.yml', text: entry.repeat(2) }, '')).toMatchObject({
      problems: [{ line: 3, column: 12, field: '[1].dataset' }],
    });
  });

  it('places an error of the syntax', () => {
    expect(readMetrics({ file: 'm.json', text: '{"a": NaN}' }, 'iris')).toMatchObject({
      problems: [{ file: 'm.json', line: 1, column: 7, field: 'a' }],
    });
  });
});
