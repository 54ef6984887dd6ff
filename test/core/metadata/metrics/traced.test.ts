import { describe, expect, it } from 'vitest';
import {
  traceBack,
  traced,
  tracedElements,
  tracedFields,
  untrace,
} from '../../../../core/metadata/metrics/traced.ts';

const node = tracedElements(
  [],
  [tracedFields(['test'], [['metrics', traced(['test', 'acc'], { value: 1 })]])],
);

describe('a traced value', () => {
  it('gives the value alone', () => {
    expect(untrace(node)).toEqual([{ metrics: { value: 1 } }]);
  });

  it.each([
    ['a field to where it comes from', [0, 'metrics'], ['test', 'acc']],
    ['what a field holds to the same below it', [0, 'metrics', 'value'], ['test', 'acc', 'value']],
    ['what is missing to what should hold it', [0, 'rows'], ['test']],
    ['an element that is not there to the list', [3], []],
  ])('traces %s', (_, path, from) => {
    expect(traceBack(node, path)).toEqual(from);
  });
});
