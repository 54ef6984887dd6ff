import { describe, expect, it } from 'vitest';
import { interfaceSection } from '../../../../core/card/sections/interface-section.ts';
import type { Interface } from '../../../../core/generated/schema-types.ts';
import { aPage } from '../examples.ts';

const NOW: Interface = {
  inputs: [
    { name: 'length', type: 'float64', description: 'In cm.' },
    { name: 'image', type: 'uint8', shape: [-1, 4], required: false },
  ],
  outputs: [{ name: 'species', type: 'string' }],
};

function show(now: Interface | undefined, before?: Interface): string {
  const facts = now === undefined ? {} : { interface: now };
  const earlier = before === undefined ? {} : { interface: before };
  const previous = aPage({ version: '1.4.0', ...earlier }).metadata;
  return interfaceSection(aPage(facts, { previous }))(5000) ?? '';
}

describe('interfaceSection', () => {
  it('shows what goes in and what comes out', () => {
    const text = show(NOW);
    expect(text).toContain('| in | `length` | `float64` | yes | In cm. |');
    expect(text).toContain('| in | `image` | `uint8 [-1, 4]` | no | – |');
    expect(text).toContain('| out | `species` | `string` |  | – |');
    expect(text).not.toContain('Changed');
  });

  it('says what callers must adapt to, removals first', () => {
    const before: Interface = {
      inputs: [
        { name: 'length', type: 'float32' },
        { name: 'image', type: 'uint8', shape: [-1, 4] },
      ],
      outputs: [{ name: 'length', type: 'float64' }],
    };
    expect(show(NOW, before)).toContain(
      [
        'Changed since 1.4.0:\n',
        '- removed output `length`',
        '- changed input `length`: `float32` → `float64`',
        '- changed input `image`: may be left out now',
        '- added output `species`, `string`',
      ].join('\n'),
    );
  });

  it('says that nothing changed', () => {
    expect(show(NOW, NOW)).toContain('The same as in 1.4.0.');
  });

  it('says that it is not known any more, and nothing where it never was', () => {
    expect(show(undefined, NOW)).toBe('Not recorded; 1.4.0 had one.');
    expect(show(undefined)).toBe('');
  });
});
