import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsModel } from '../../../core/policy/model-pattern.ts';

describe('fitsModel', () => {
  it.each([
    ['iris', 'iris', true],
    ['iris', 'iris-2', false],
    ['*', 'iris', true],
    ['fraud-*', 'fraud-scorer', true],
    ['fraud-*', 'fraud-', true],
    ['fraud-*', 'anti-fraud-scorer', false],
    ['*-v2', 'iris-v2', true],
    ['*-v2', 'iris-v2-beta', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['a*bc*c', 'abc', false],
    ['a*bc*c', 'abcc', true],
    ['*a*', 'bab', true],
    ['**', '', true],
  ])('says of the pattern %s and the model %s: %s', (pattern, model, fits) => {
    expect(fitsModel(pattern, model)).toBe(fits);
  });

  it('fits as a regular expression in which * is .* would', () => {
    const few = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 });
    fc.assert(
      fc.property(few('ab*'), few('ab'), (pattern, model) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
        expect(fitsModel(pattern, model)).toBe(expression.test(model));
      }),
      { numRuns: 2000 },
    );
  });

  it('is quick where a regular expression would take for ever', () => {
    const started = performance.now();
    expect(fitsModel(`${'a*'.repeat(60)}b`, 'a'.repeat(100))).toBe(false);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
