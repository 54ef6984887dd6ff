import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparePaths, directoryListing } from '../../../core/artifact/directory-digest.ts';
import { folderWith } from '../../collect/folder.ts';

it('is what people compute with find, sort and sha256sum', () => {
  const files = { 'b.txt': 'b', 'a/z.bin': 'z', 'a-b/c': '', 'größe.bin': 'g', 'A.txt': 'a' };
  const folder = folderWith(files);
  const digests = Object.entries(files).map(([path, text]) => ({
    path,
    digest: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  }));
  const command =
    'find . -type f -printf \'%P\\n\' | LC_ALL=C sort | while read -r file; do sha256sum "$file"; done';
  const printed = execFileSync('sh', ['-c', command], { cwd: join(folder), encoding: 'utf8' });
  expect(directoryListing(digests)).toBe(printed);
});

it('orders paths as their bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(Math.sign(comparePaths(a, b))).toBe(bytes);
    }),
  );
});
