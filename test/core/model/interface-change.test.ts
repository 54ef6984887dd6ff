import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, Interface } from '../../../core/generated/schema-types.ts';
import { compareInterfaces } from '../../../core/model/interface-change.ts';
import type { Bump } from '../../../core/model/version.ts';

const LENGTH: Field = { name: 'length', type: 'float32', shape: [-1, 4] };
const HINT: Field = { name: 'hint', type: 'string', required: false };
const SPECIES: Field = { name: 'species', type: 'string' };

function io(inputs: readonly Field[], outputs: readonly Field[] = [SPECIES]): Interface {
  return { inputs: [...inputs], outputs: [...outputs] };
}

const BASE = io([LENGTH, HINT]);

describe('compareInterfaces', () => {
  it.each<[string, Interface, readonly [Bump, string]]>([
    ['the same', BASE, ['patch', 'is the same']],
    ['another order', io([HINT, LENGTH]), ['patch', 'is the same']],
    ['an input gone', io([LENGTH]), ['major', 'input "hint" is gone']],
    ['an output gone', io([LENGTH, HINT], []), ['major', 'output "species" is gone']],
    ['an input renamed', io([LENGTH, { ...HINT, name: 'tip' }]), ['major', 'input "hint" is gone']],
    ['a required input more', io([LENGTH, HINT, SPECIES]), ['major', 'new, and required']],
    [
      'an optional input more',
      io([LENGTH, HINT, { ...HINT, name: 'tip' }]),
      ['minor', 'new, and may be left out'],
    ],
    ['an output more', io([LENGTH, HINT], [SPECIES, LENGTH]), ['minor', 'output "length" is new']],
    ['an input required', io([LENGTH, { ...HINT, required: true }]), ['major', 'is required now']],
    ['required left unsaid', io([LENGTH, { name: 'hint', type: 'string' }]), ['major', 'required']],
    [
      'an input not required',
      io([{ ...LENGTH, required: false }, HINT]),
      ['minor', 'left out now'],
    ],
    ['required said', io([{ ...LENGTH, required: true }, HINT]), ['patch', 'is the same']],
    ['another description', io([{ ...LENGTH, description: 'cm' }, HINT]), ['patch', 'is the same']],
    ['another name of a type', io([{ ...LENGTH, type: 'float' }, HINT]), ['patch', 'is the same']],
    ['an input of a wider type', io([{ ...LENGTH, type: 'float64' }, HINT]), ['minor', 'float64']],
    ['of a narrower type', io([{ ...LENGTH, type: 'int16' }, HINT]), ['major', 'was float32']],
    ['of another type', io([{ ...LENGTH, type: 'string' }, HINT]), ['major', 'is string']],
    [
      'a dimension fixed',
      io([{ ...LENGTH, shape: [1, 4] }, HINT]),
      ['major', '[1,4], and was [-1,4]'],
    ],
    ['a dimension freed', io([{ ...LENGTH, shape: [-1, -1] }, HINT]), ['minor', '[-1,-1]']],
    ['another dimension', io([{ ...LENGTH, shape: [-1, 5] }, HINT]), ['major', '[-1,5]']],
    ['an axis more', io([{ ...LENGTH, shape: [-1, 4, 1] }, HINT]), ['major', '[-1,4,1]']],
    [
      'a shape not recorded',
      io([{ name: 'length', type: 'float32' }, HINT]),
      ['minor', 'not recorded'],
    ],
  ])('takes %s as it concerns a caller', (_, now, [bump, reason]) => {
    const change = compareInterfaces(BASE, now);
    expect(change.bump).toBe(bump);
    expect(change.reasons[0]).toContain(reason);
  });

  it.each<[string, Partial<Field>, 'major' | 'minor']>([
    ['a narrower type', { type: 'float16' }, 'minor'],
    ['a wider type', { type: 'float64' }, 'major'],
    ['a dimension fixed', { shape: [1, 4] }, 'minor'],
    ['a dimension freed', { shape: [-1, -1] }, 'major'],
    ['values that may be missing', { required: false }, 'major'],
  ])('takes an output with %s the other way round', (_, facts, bump) => {
    const before = io([], [LENGTH]);
    expect(compareInterfaces(before, io([], [{ ...LENGTH, ...facts }])).bump).toBe(bump);
  });

  it('names all that changed, what breaks a caller first', () => {
    const now = io([{ ...LENGTH, type: 'float64', shape: [1, 4] }], [SPECIES, HINT]);
    expect(compareInterfaces(BASE, now)).toEqual({
      bump: 'major',
      reasons: [
        'The input "hint" is gone.',
        'The shape of the input "length" is [1,4], and was [-1,4].',
        'The type of the input "length" is float64, and was float32.',
        'The output "hint" is new.',
      ],
    });
  });

  it('says so where there is nothing to compare, and breaks where the interface is lost', () => {
    expect(compareInterfaces(undefined, undefined)).toMatchObject({ bump: 'patch' });
    const gained = compareInterfaces(undefined, BASE);
    expect(gained.bump).toBe('patch');
    expect(gained.reasons).toEqual(['The version before records no interface.']);
    expect(compareInterfaces(BASE, undefined)).toMatchObject({ bump: 'major' });
  });
});

describe('compareInterfaces, of any interfaces', () => {
  it('finds nothing between one and itself', () => {
    fc.assert(
      fc.property(anyInterface, (one) => {
        expect(compareInterfaces(one, structuredClone(one)).bump).toBe('patch');
      }),
    );
  });

  it('finds something both ways or neither, and what is harmless one way breaks the other', () => {
    fc.assert(
      fc.property(anyInterface, anyInterface, (one, other) => {
        const [there, back] = [compareInterfaces(one, other), compareInterfaces(other, one)];
        expect(there.bump === 'patch').toBe(back.bump === 'patch');
        if (there.bump === 'minor') expect(back.bump).toBe('major');
      }),
    );
  });

  it('judges an output as it would judge the reverse of an input', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (some, others) => {
        const names = new Set(some.map(({ name }) => name));
        const [before, now] = [some, others.filter(({ name }) => names.has(name))];
        const same = before.filter(({ name }) => now.some((field) => field.name === name));
        const given = compareInterfaces(io([], same), io([], now));
        const taken = compareInterfaces(io(now, []), io(same, []));
        expect(given.bump).toBe(taken.bump);
      }),
    );
  });

  it('breaks nobody over two steps of which neither breaks anybody', () => {
    fc.assert(
      fc.property(anyInterface, anyInterface, anyInterface, (one, two, three) => {
        fc.pre(compareInterfaces(one, two).bump !== 'major');
        fc.pre(compareInterfaces(two, three).bump !== 'major');
        expect(compareInterfaces(one, three).bump).not.toBe('major');
      }),
      { maxSkipsPerRun: 100_000, numRuns: 50 },
    );
  });
});

const anyField: fc.Arbitrary<Field> = fc.record(
  {
    name: fc.constantFrom('a', 'b'),
    type: fc.constantFrom('int8', 'int16', 'float32', 'any'),
    shape: fc.array(fc.constantFrom(-1, 4), { maxLength: 1 }),
    required: fc.boolean(),
  },
  { requiredKeys: ['name', 'type'] },
);
const anyFields = fc.uniqueArray(anyField, { selector: ({ name }) => name, maxLength: 2 });
const anyInterface = fc.record({ inputs: anyFields, outputs: anyFields });
