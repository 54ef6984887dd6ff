import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evaluation, Metric } from '../../../core/generated/schema-types.ts';
import {
  formatRecordedEvaluation,
  parseRecordedEvaluation,
} from '../../../core/ledger/recorded-evaluation.ts';
import { formatTagMessage, parseTrailers } from '../../../core/ledger/tag-message.ts';
import { evaluated } from '../../builders/model-version.ts';

const BLANKS = ['  ', '\t', '\n', '\r\n', '\u00a0', '\u1680', '\u2003 ', '\u2028', '\ufeff', '\v'];
const name = fc
  .array(fc.oneof(fc.constantFrom(...BLANKS, ' ', '"', '\\', '#', ': '), fc.string()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `n${parts.join('')}`);
const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const metric: fc.Arbitrary<Metric> = fc.record(
  {
    value: figure,
    direction: fc.constantFrom('higher', 'lower'),
    confidenceInterval: fc
      .tuple(figure, figure)
      .map(([a, b]) => ({ lower: Math.min(a, b), upper: Math.max(a, b), level: 0.95 })),
  },
  { requiredKeys: ['value', 'direction'] },
);
const evaluation: fc.Arbitrary<Evaluation> = fc.record(
  {
    dataset: name,
    split: name,
    rows: fc.nat(),
    metrics: fc.dictionary(name, metric, { minKeys: 1, maxKeys: 3 }),
  },
  { requiredKeys: ['dataset', 'metrics'] },
);
const evaluations = fc.uniqueArray(evaluation, {
  maxLength: 3,
  selector: ({ dataset, split }) => JSON.stringify([dataset, split]),
});

describe('the figures that a tag carries', () => {
  it('read back as they were, through a trailer, whatever blanks are in the names', () => {
    fc.assert(
      fc.property(evaluations, (figures) => {
        const line = formatRecordedEvaluation(figures);
        fc.pre(line !== null);
        const message = formatTagMessage('iris 1.0.0', new Map([['Figures', line]]));
        const carried = parseTrailers(message).get('Figures') ?? '';
        expect(parseRecordedEvaluation(carried)).toEqual(figures);
      }),
    );
  });

  it('leave out slices, which metadata.json has', () => {
    const whole = evaluated({ accuracy: 0.9 });
    const slices = [{ name: 'sex=f', metrics: whole.metrics }];
    const line = formatRecordedEvaluation([{ ...whole, slices }]);
    expect(parseRecordedEvaluation(line ?? '')).toEqual([whole]);
  });

  it('are left to metadata.json where they are longer than 4,000 characters', () => {
    const empty = formatRecordedEvaluation([{ ...evaluated({ accuracy: 1 }), dataset: '' }]);
    const room = 4_000 - (empty?.length ?? 0);
    const fits = { ...evaluated({ accuracy: 1 }), dataset: 'x'.repeat(room) };
    expect(formatRecordedEvaluation([fits])).toHaveLength(4_000);
    const tooLong = { ...fits, dataset: `${fits.dataset}x` };
    expect(formatRecordedEvaluation([tooLong])).toBeNull();
    expect(parseRecordedEvaluation(JSON.stringify([tooLong]))).toBeNull();
  });

  it('count the escapes of blanks as what they take', () => {
    const dataset = '\u00a0'.repeat(1_000);
    expect(formatRecordedEvaluation([{ ...evaluated({ accuracy: 1 }), dataset }])).toBeNull();
  });

  it.each([
    '',
    'null',
    '{}',
    'good',
    '[1]',
    '[{"dataset":"iris"}]',
    '[{"dataset":"iris","metrics":{}}]',
    '[{"dataset":"iris","metrics":{"accuracy":"0.9"}}]',
    '[{"dataset":"iris","metrics":{"accuracy":0.9},"forged":true}]',
    '[], "owners": []',
    '[',
    '[]}',
  ])('are none in the text %s, which the registry did not write', (text) => {
    expect(parseRecordedEvaluation(text)).toBeNull();
  });

  it('are none in any text of somebody else, and nothing fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(parseRecordedEvaluation(`x${text}`)).toBeNull();
      }),
    );
  });
});
