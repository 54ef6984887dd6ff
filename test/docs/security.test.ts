import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROWS = [
  ...readFileSync('docs/security.md', 'utf8').matchAll(/^\| (.+) \| .+ \| `(.+?)`: (.+) \|$/gm),
];

it('lists the attacks', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(30);
});

it.each(ROWS.map(([, attack = '', file = '', title = '']) => [attack, file, title]))(
  'has a test that plays: %s',
  (_, file, title) => {
    const path = file.includes('/') ? file : `test/scenario/attacks/${file}.test.ts`;
    expect(readFileSync(path, 'utf8')).toContain(title);
  },
);
