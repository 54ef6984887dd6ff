import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArtifacts } from '../../collect/find-artifacts.ts';
import { planAssets } from '../../core/artifact/plan-assets.ts';
import type { Artifact } from '../../core/generated/schema-types.ts';
import { ArtifactStream, digestOfArtifact } from '../../registry/register/artifact-stream.ts';
import { sha256 } from '../../registry/sha256.ts';
import { folderWith } from './folder.ts';

const TREE: Readonly<Record<string, string>> = {
  'weights.bin': 'w'.repeat(1_500),
  'config/tokens.json': '[]',
  'config/a/b/c.txt': 'deep',
  'A.txt': 'capital',
  'a-b.txt': 'hyphen',
  'größe.txt': 'beyond ASCII',
  '模型.txt': 'far beyond ASCII',
  '😀.txt': 'beyond the basic plane',
  'ｚ.txt': 'above the surrogates, below the face',
  'empty.txt': '',
};

interface Made {
  /** The order in which the files are written. */
  readonly order: readonly string[];
  readonly umask: number;
  readonly mode: number;
  readonly modified: Date;
}

const PLAIN: Made = {
  order: Object.keys(TREE),
  umask: 0o022,
  mode: 0o644,
  modified: new Date('2026-01-01T00:00:00Z'),
};

/** Writes the tree to `model`, as a system or a person with other habits would. */
function make(root: string, { order, umask, mode, modified }: Made): void {
  const before = process.umask(umask);
  try {
    for (const path of order) {
      const file = join(root, 'model', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, TREE[path] ?? '');
      chmodSync(file, mode);
      utimesSync(file, modified, modified);
    }
  } finally {
    process.umask(before);
  }
}

interface Registered {
  readonly artifact: Artifact;
  readonly tar: Buffer;
}

/** What metadata.json would record of `model`, and the bytes that would be sent. */
async function register(directory: string, path = 'model'): Promise<Registered> {
  const found = await findArtifacts({ path, directory, largestAsset: 2 ** 31 - 1 });
  expect(found.problems).toEqual([]);
  const [planned] = planAssets(found.artifacts, 2 ** 31 - 1);
  const [range] = planned?.assets ?? [];
  if (planned === undefined || range === undefined) throw new Error('There is no artifact.');
  const stream = new ArtifactStream(planned);
  const tar = await buffer(stream.contentOf(range).open());
  const asset = { name: range.name, size: tar.byteLength, digest: sha256(tar) };
  const artifact = await stream.describe([asset]);
  expect(await digestOfArtifact(planned.source)).toBe(artifact.digest);
  return { artifact, tar };
}

async function plain(): Promise<Registered> {
  const directory = folderWith({});
  make(directory, PLAIN);
  return await register(directory);
}

describe('a directory', () => {
  it.each<[string, Partial<Made>]>([
    ['was written in another order', { order: Object.keys(TREE).toReversed() }],
    ['was written under another umask', { umask: 0o077 }],
    ['may be executed', { mode: 0o755 }],
    ['may only be read', { mode: 0o444 }],
    ['was written long ago', { modified: new Date('1999-12-31T23:59:59Z') }],
    ['was written in the future', { modified: new Date('2100-01-01T00:00:00Z') }],
  ])('that %s has the same bytes and the same digest', async (_, made) => {
    const directory = folderWith({});
    make(directory, { ...PLAIN, ...made });
    expect(await register(directory)).toEqual(await plain());
  });

  it('has them in whatever order and at whatever time its files were written', async () => {
    const expected = await plain();
    const made = fc.record({
      order: fc.shuffledSubarray(Object.keys(TREE), { minLength: Object.keys(TREE).length }),
      umask: fc.constantFrom(0o002, 0o022, 0o027, 0o077),
      mode: fc.constantFrom(0o644, 0o600, 0o755, 0o400),
      modified: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
    });
    await fc.assert(
      fc.asyncProperty(made, async (how) => {
        const directory = folderWith({});
        make(directory, how);
        expect(await register(directory)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('has them wherever it lies, and beside whatever else', async () => {
    const directory = folderWith({ 'far/away/other.txt': 'x' });
    make(join(directory, 'far/away'), PLAIN);
    expect(await register(join(directory, 'far/away'))).toEqual(await plain());
    const { artifact, tar } = await plain();
    expect(await register(directory, 'far/away/model')).toEqual({
      artifact: { ...artifact, path: 'far/away/model' },
      tar,
    });
  });

  it('has them where a file is a link to its content inside of it', async () => {
    const directory = folderWith({});
    make(directory, PLAIN);
    mkdirSync(join(directory, 'model/d'));
    symlinkSync('../A.txt', join(directory, 'model/d/link.txt'));
    const copied = folderWith({ 'model/d/link.txt': 'capital' });
    make(copied, PLAIN);
    expect(await register(directory)).toEqual(await register(copied));
  });

  it('has the digest that find, sort and sha256sum compute', async () => {
    const directory = folderWith({});
    make(directory, PLAIN);
    const command =
      'find . -type f -printf \'%P\\n\' | LC_ALL=C sort | while read -r file; do sha256sum "$file"; done | sha256sum';
    const cwd = join(directory, 'model');
    const printed = execFileSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
    const { artifact } = await register(directory);
    expect(artifact.digest).toBe(`sha256:${printed.slice(0, 64)}`);
  });

  it.each([
    ['another content', { 'A.txt': 'CAPITAL' }],
    ['another name', { 'AA.txt': 'capital' }],
  ])('with %s has another digest', async (_, files) => {
    const directory = folderWith({});
    make(directory, PLAIN);
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(directory, 'model', name), text);
    }
    const { artifact, tar } = await register(directory);
    const before = await plain();
    expect(artifact.digest).not.toBe(before.artifact.digest);
    expect(tar.equals(before.tar)).toBe(false);
  });
});
