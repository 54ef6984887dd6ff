import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentOffsets, layOut } from '../../../core/artifact/layout.ts';
import type { Segment } from '../../../core/artifact/segment.ts';
import { packTar } from '../../../core/artifact/tar.ts';
import { sourceFile } from '../../builders/registration.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tar-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function bytesOf(segments: readonly Segment[], contents: readonly Buffer[]): Buffer {
  return Buffer.concat(
    segments.map(({ content }) =>
      typeof content === 'number' ? (contents[content] ?? Buffer.alloc(0)) : content,
    ),
  );
}

function pack(files: Readonly<Record<string, string>>): Buffer {
  const contents = Object.values(files).map((text) => Buffer.from(text));
  const named = Object.keys(files).map((path, index) => ({
    path,
    size: contents[index]?.byteLength ?? 0,
  }));
  return bytesOf(packTar(named), contents);
}

/** What GNU tar makes of it, with whatever it says on the way. */
function extract(tar: Buffer): string {
  writeFileSync(join(folder, 'it.tar'), tar);
  const args = ['-xvf', 'it.tar', '--warning=all'];
  return execFileSync('tar', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

// A letter at the end keeps one path from being the folder of another.
const name = fc.oneof(
  fc.constantFrom('a', 'weights', 'größe', '模型', 'x'.repeat(90), 'with space', '-rf', "it's"),
  fc.string({ unit: fc.constantFrom('a', 'b', '.', '_', '-', 'é', '😀'), minLength: 1 }),
);
const path = fc
  .tuple(fc.array(name, { maxLength: 3 }), fc.nat(9))
  .map(([folders, last]) => [...folders.map((one) => `${one}d`), `f${last}`].join('/'));
const text = fc.oneof(
  fc.constantFrom('', 'x', 'x'.repeat(512), 'x'.repeat(513)),
  fc.string({ maxLength: 2_000 }),
);
const files = fc.dictionary(path, text, { minKeys: 1, maxKeys: 8, noNullPrototype: true });

describe('packTar', () => {
  it('makes what GNU tar extracts as the same files, without a word of warning', () => {
    fc.assert(
      fc.property(files, (packed) => {
        extract(pack(packed));
        for (const [file, content] of Object.entries(packed)) {
          expect(readFileSync(join(folder, file), 'utf8')).toBe(content);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lays each file where its offset says, so that a range request gives it alone', () => {
    fc.assert(
      fc.property(files, (packed) => {
        const sources = Object.entries(packed).map(([file, content]) => sourceFile(file, content));
        const offsets = contentOffsets(layOut({ kind: 'directory', files: sources }));
        const tar = pack(packed);
        for (const [index, { path: file, size }] of sources.entries()) {
          const offset = offsets.get(index) ?? 0;
          expect(tar.subarray(offset, offset + size).toString()).toBe(size > 0 ? packed[file] : '');
        }
      }),
    );
  });

  it('knows its length beforehand, in whole blocks', () => {
    fc.assert(
      fc.property(files, (packed) => {
        const sources = Object.entries(packed).map(([file, content]) => sourceFile(file, content));
        const { size } = layOut({ kind: 'directory', files: sources });
        expect(pack(packed).byteLength).toBe(size);
        expect(size % 512).toBe(0);
      }),
    );
  });

  it('gives these bytes, on every system and at any time', () => {
    const tar = pack({ 'a.txt': 'a', 'größe/b.bin': 'bb', [`${'x/'.repeat(60)}c`]: '' });
    // A change here changes the digests of all directories that are registered anew.
    expect(createHash('sha256').update(tar).digest('hex')).toBe(
      '35feb2e5aecd1fd3214f501b4ed9bb1d883406849723c03a613295d4236810e1',
    );
  });

  it('names nobody, and gives everybody the same rights', () => {
    extract(pack({ 'a.txt': 'a' }));
    const { mode, mtimeMs } = statSync(join(folder, 'a.txt'));
    const umask = process.umask();
    expect(mode & 0o777).toBe(0o644 & ~umask);
    expect(new Date(mtimeMs).toISOString()).toBe('1980-01-01T00:00:00.000Z');
    const listed = execFileSync('tar', ['-tvf', join(folder, 'it.tar'), '--numeric-owner']);
    expect(listed.toString()).toMatch(/^-rw-r--r-- 0\/0 /);
  });

  it('holds a file of more than 8 GiB, which the old headers have no room for', () => {
    const size = 9 * 2 ** 30;
    const segments = packTar([{ path: 'huge.bin', size }]);
    const head = segments[0]?.content;
    writeFileSync(join(folder, 'head.tar'), typeof head === 'number' ? '' : (head ?? ''));
    // The content is not there, so that tar complains in the end, after it listed the file.
    const listing = execFileSync('sh', ['-c', 'tar -tvf head.tar 2>/dev/null || true'], {
      cwd: folder,
    });
    expect(listing.toString()).toMatch(new RegExp(` ${size} .* huge.bin\n`));
    expect(segments.map(({ offset }) => offset)).toEqual([0, 1536, 1536 + size]);
  });
});
