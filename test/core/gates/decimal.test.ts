import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../core/gates/decimal.ts';

const double = fc.double({ noNaN: true, noDefaultInfinity: true });
/** Up to 15 digits: a number of so many reads back as the decimal that was written. */
const written = fc.record({
  digits: fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
  exponent: fc.integer({ min: -30, max: 30 }),
});
type Written = { readonly digits: bigint; readonly exponent: number };

const LEAST = 40;
/** The written decimal in units of 10^-40, exactly. */
const exactly = ({ digits, exponent }: Written): bigint => digits * 10n ** BigInt(exponent + LEAST);
const decimalOf = ({ digits, exponent }: Written): Decimal =>
  Decimal.of(Number(`${digits}e${exponent}`));

function signOf(difference: bigint): number {
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

describe('Decimal', () => {
  it('compares as the decimals that were written', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        expect(decimalOf(a).compare(decimalOf(b))).toBe(signOf(exactly(a) - exactly(b)));
      }),
    );
  });

  it('adds and subtracts without rounding', () => {
    fc.assert(
      fc.property(written, written, written, (a, b, limit) => {
        const [x, y, z] = [decimalOf(a), decimalOf(b), decimalOf(limit)];
        const [sum, difference] = [exactly(a) + exactly(b), exactly(a) - exactly(b)];
        expect(x.plus(y).compare(z)).toBe(signOf(sum - exactly(limit)));
        expect(x.minus(y).compare(z)).toBe(signOf(difference - exactly(limit)));
        expect(x.minus(y).plus(y).compare(x)).toBe(0);
      }),
    );
  });

  it('orders all numbers as the machine does', () => {
    fc.assert(
      fc.property(double, double, (a, b) => {
        const order = a === b ? 0 : a < b ? -1 : 1;
        expect(Decimal.of(a).compare(Decimal.of(b))).toBe(order);
      }),
    );
  });

  it('prints a decimal that reads back as the same number', () => {
    fc.assert(
      fc.property(double, (number) => {
        const text = Decimal.of(number).toString();
        expect(text).toMatch(/^-?\d+(?:\.\d*[1-9])?$/);
        // There is no negative zero among the decimals.
        expect(Number(text)).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  it.each([
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [5e-324, `0.${'0'.repeat(323)}5`],
    [-0, '0'],
    [-0.5, '-0.5'],
    [100, '100'],
  ])('prints %d in full', (number, text) => {
    expect(Decimal.of(number).toString()).toBe(text);
  });

  it('prints a sum without the noughts at its end', () => {
    expect(String(Decimal.of(0.25).plus(Decimal.of(0.75)))).toBe('1');
    expect(String(Decimal.of(0.1).plus(Decimal.of(0.2)))).toBe('0.3');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'refuses %d',
    (number) => {
      expect(() => Decimal.of(number)).toThrow(RangeError);
    },
  );
});
