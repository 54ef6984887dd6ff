import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { collectLicenses } from '../../tools/licenses.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'licenses-'));
});
afterEach(() => rm(root, { recursive: true }));

async function install(name: string, license: string | null): Promise<string> {
  const folder = join(root, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({
      name: name.replace(/.*node_modules\//, ''),
      version: '1.0.0',
      license: 'MIT',
    }),
  );
  if (license !== null) await writeFile(join(folder, 'LICENCE.md'), license);
  return join(folder, 'lib/index.js');
}

it('gives each package once, by name, wherever its modules lie, and our own modules none', async () => {
  const b = await install('b', 'Licence of b\r\n');
  const a = await install('@scope/a', null);
  const inner = await install('b/node_modules/c', 'Licence of c');
  const text = await collectLicenses([b, join(dirname(b), 'other.js'), a, inner, '/src/core/x.ts']);
  const line = '-'.repeat(72);
  expect(text).toBe(
    `@scope/a 1.0.0\nMIT\n\n${line}\n\nb 1.0.0\nMIT\n\nLicence of b\n\n${line}\n\nc 1.0.0\nMIT\n\nLicence of c\n`,
  );
});
