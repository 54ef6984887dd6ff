import { expect, it } from 'vitest';
import { formatTable } from '../../demo/table.ts';

it('makes each column as wide as its widest cell', () => {
  expect(
    formatTable(
      ['a', 'version'],
      [
        ['long cell', '1'],
        ['b', '2'],
      ],
    ),
  ).toBe(['a          version', '─────────  ───────', 'long cell  1', 'b          2'].join('\n'));
});
