import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LocalVersionFolder } from '../../collect/version-folder.ts';

let root: string;
let place: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'version-folder-'));
  place = join(root, 'model');
});
afterEach(() => rm(root, { recursive: true }));

async function* content(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('half');
  throw new Error('the digest is wrong');
}

describe('LocalVersionFolder', () => {
  it('gives all files their names at once, and leaves nothing else', async () => {
    const folder = new LocalVersionFolder(place);
    await folder.stage('a.txt', content('o', 'ne'));
    await folder.stage('sub/b.txt', content('two'));
    expect(await names()).toEqual([expect.stringMatching(/^\.partial-/)]);
    await folder.commit();
    await folder.discard();
    expect(await names()).toEqual(['a.txt', 'sub']);
    expect(await readFile(join(place, 'a.txt'), 'utf8')).toBe('one');
    expect(await readFile(join(place, 'sub/b.txt'), 'utf8')).toBe('two');
  });

  it('leaves nothing of a file that broke off, nor of those before it', async () => {
    const folder = new LocalVersionFolder(place);
    await folder.stage('a.txt', content('one'));
    await expect(folder.stage('b.txt', broken())).rejects.toThrow('the digest is wrong');
    await folder.discard();
    expect(await names()).toEqual([]);
  });

  it('replaces what an earlier download put there', async () => {
    await mkdir(place);
    await writeFile(join(place, 'a.txt'), 'old and longer');
    const folder = new LocalVersionFolder(place);
    await folder.stage('a.txt', content('new'));
    await folder.commit();
    expect(await readFile(join(place, 'a.txt'), 'utf8')).toBe('new');
  });

  it('does not follow a link out of the folder', async () => {
    const outside = join(root, 'outside');
    await mkdir(outside);
    await mkdir(place);
    await symlink(outside, join(place, 'sub'));
    const folder = new LocalVersionFolder(place);
    await folder.stage('sub/a.txt', content('one'));
    await expect(folder.commit()).rejects.toMatchObject({ code: 'ARTIFACT_UNUSABLE' });
    expect(await readdir(outside)).toEqual([]);
  });

  async function names(): Promise<readonly string[]> {
    return (await readdir(place)).sort();
  }
});
