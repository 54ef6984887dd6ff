import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../core/document/check-document.ts';
import { readHyperparameters, readMetrics, readSlices } from '../../../core/metadata/read-part.ts';

const METRICS = { accuracy: 0.9 };

/** What is made of the text; or the field and message of each problem. */
function read(text: string, measuredOn = 'iris'): unknown {
  const checked = readMetrics({ file: 'm.json', text }, measuredOn);
  return checked.ok ? checked.value.evaluation : problemsOf(checked);
}

function problemsOf(checked: ReturnType<typeof readMetrics>): unknown {
  return checked.ok || checked.problems.map(({ field, message }) => `${field}: ${message}`);
}

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

  it('takes the last figure of a history', () => {
    expect(read('{"loss": [0.4, 0.2], "val_loss": [0.5, 0.3]}')).toEqual([
      { dataset: 'iris', metrics: { loss: 0.2, val_loss: 0.3 } },
    ]);
  });

  it.each([
    ['{"cm": [[1, 2]]}', ['cm[0]: expected a number or a mapping, got a list']],
    ['{"loss": []}', ['loss: expected a number or a mapping, got a list']],
    ['{"loss": [0.4, "low"]}', ["loss[1]: expected a number, got 'low'"]],
    ['{"a": {"value": 1, "vaule": 2}}', [expect.stringMatching(/^a\.vaule: unknown field/)]],
    ['{"a": {"mean": 0.9, "std": 0.1}}', expect.arrayContaining([expect.stringMatching(/^a/)])],
    ['{"a": 1, "test": {"f1": 1}}', [expect.stringMatching(/^test: expected a number, got a map/)]],
    ['{"a": {"setosa": 0.9}}', [expect.stringMatching(/^a: expected a number.*train, validation/)]],
    ['null', [': expected a mapping, got null']],
    ['{}', [expect.stringMatching(/^: is empty/)]],
  ])('refuses %s', (text, problems) => {
    expect(read(text)).toEqual(problems);
  });

  it('names all that is wrong at once, each where it stands', () => {
    const text = '{"test": {"accuracy": "high"},\n "validation": {"a": {"b": 1}}}';
    expect(readMetrics({ file: 'm.json', text }, '')).toMatchObject({
      problems: [
        { file: null, field: 'dataset' },
        { file: 'm.json', line: 2, column: 17, field: 'validation.a' },
        { file: 'm.json', line: 1, column: 23, field: 'test.accuracy' },
      ],
    });
  });

  it('keeps a name that objects have of their own', () => {
    expect(read('{"__proto__": 0.5, "constructor": 1}')).toEqual([
      { dataset: 'iris', metrics: JSON.parse('{"__proto__": 0.5, "constructor": 1}') },
    ]);
  });
});

describe('readSlices', () => {
  const text = '{"f": {"accuracy": 0.8, "count": 10}}';
  const slices = [{ name: 'f', rows: 10, metrics: { accuracy: 0.8 } }];

  it('adds slices to what another file knows of all the data', () => {
    const whole = { dataset: 'iris', split: 'test', rows: 20, metrics: METRICS };
    const checked = readSlices({ file: 's.json', text }, '', whole);
    expect(checked.ok && checked.value.evaluation).toEqual([
      { dataset: 'iris', split: 'test', metrics: METRICS, slices },
    ]);
  });

  it('takes the figures of all the data from the file itself where it has them', () => {
    const own = `{"accuracy": 0.7, "slices": ${text}}`;
    const whole = { dataset: 'iris', metrics: METRICS };
    const checked = readSlices({ file: 's.json', text: own }, '', whole);
    expect(checked).toMatchObject({ value: { evaluation: [{ metrics: { accuracy: 0.7 } }] } });
  });

  it('refuses slices where nothing is known of all the data', () => {
    const checked = readSlices({ file: 's.json', text }, 'iris', null);
    expect(problemsOf(checked)).toEqual([expect.stringMatching(/figures of slices only/)]);
  });
});

describe('any text', () => {
  const name = fc.oneof(
    fc.constantFrom(
      ...['test', 'train', 'iris', 'slices', 'slice', 'by_group', 'overall', 'metrics', 'value'],
      ...['macro avg', 'weighted avg', 'accuracy', 'support', 'count', 'name', 'step', '__proto__'],
    ),
    fc.string({ maxLength: 3 }),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom(0.5, 0, 3, null, 'text', true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(fc.tuple(name, tie('value')), { maxLength: 4 }).map((pairs) => new Map(pairs)),
    ),
  }));

  it('gives metadata that fits its schema, or problems', () => {
    const place = fc.constantFrom('', 'iris', 'iris/test');
    fc.assert(
      fc.property(value, place, fc.boolean(), (document, measuredOn, asSlices) => {
        const text = JSON.stringify(document, (_, part: unknown) =>
          part instanceof Map ? Object.fromEntries(part) : part,
        );
        const source = { file: 'm.json', text };
        const whole = measuredOn === '' ? { dataset: 'iris', metrics: METRICS } : null;
        const checked = asSlices
          ? readSlices(source, measuredOn, whole)
          : readMetrics(source, measuredOn);
        if (!checked.ok) return checked.problems.length > 0;
        const again = { file: 'metadata.json', text: JSON.stringify(checked.value) };
        return checkDocument('metadata', again).ok;
      }),
      { numRuns: 2000 },
    );
  });
});
