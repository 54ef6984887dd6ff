import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainValue } from '../../../collect/mlflow/plain-value.ts';

describe('toPlainValue', () => {
  it.each([
    ['25', 25],
    ['-3', -3],
    ['0.5', 0.5],
    ['1.0', 1],
    ['1e-05', 0.00001],
    ['True', true],
    ['false', false],
  ])('takes %j for what it plainly is', (text, value) => {
    expect(toPlainValue(text)).toBe(value);
  });

  it.each([
    ['a version', '1.10'],
    ['a postal code', '01067'],
    ['an id that is too large to be kept', '12345678901234567890'],
    ['a fraction of which digits would be lost', '0.12345678901234567890123'],
    ['a number without end', '1e999'],
    ['a number too small to be kept', '1e-999'],
    ['negative zero', '-0'],
    ['what is no number', 'nan'],
    ['None', 'None'],
    ['spaces', ' 1'],
    ['hexadecimal', '0x10'],
    ['nothing', ''],
  ])('leaves %s as text', (_, text) => {
    expect(toPlainValue(text)).toBe(text);
  });

  it('keeps every number as it was', () => {
    const numbers = fc
      .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger())
      .filter((number) => !Number.isInteger(number) || Number.isSafeInteger(number));
    fc.assert(
      fc.property(numbers, (number) => {
        expect(toPlainValue(String(number))).toBe(Number(String(number)));
      }),
    );
  });

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^-?\d+(\.\d+)?(e-?\d+)?$/)), (text) => {
        const value = toPlainValue(text);
        if (typeof value === 'number') expect(value).toBe(Number(text));
        if (typeof value === 'boolean') expect(String(value)).toBe(text.toLowerCase());
        if (typeof value === 'string') expect(value).toBe(text);
      }),
    );
  });
});
