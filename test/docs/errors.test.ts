import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

it('explains every error code, and no other', async () => {
  const source = await readFile('core/errors.ts', 'utf8');
  const union = /RegistryErrorCode =(?<codes>[^;]+);/.exec(source)?.groups?.['codes'] ?? '';
  const page = await readFile('docs/errors.md', 'utf8');
  const explained = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => line.split('|')[1]?.match(/[A-Z_]{4,}/g) ?? []);
  expect(explained.toSorted()).toEqual((union.match(/[A-Z_]+/g) ?? []).toSorted());
});
