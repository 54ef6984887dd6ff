import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../../core/document/suggest.ts';

const FIELDS = ['hyperparameters', 'datasets', 'intendedUse', 'seed'];

describe('suggest', () => {
  it.each([
    ['hyperparams', 'hyperparameters'],
    ['dataset', 'datasets'],
    ['intended_use', 'intendedUse'],
    ['Seed', 'seed'],
    ['colour', null],
    ['', null],
  ])('for %j suggests %j', (written, meant) => {
    expect(suggest(written, FIELDS)).toBe(meant);
  });

  it('suggests only names there are', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (written, names) => {
        const meant = suggest(written, names);
        if (meant !== null) expect(names).toContain(meant);
      }),
    );
  });

  it('suggests a name for itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (name, others) => {
        expect(suggest(name, [name, ...others])).toBe(name);
      }),
    );
  });
});
