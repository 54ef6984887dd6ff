import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLockfile, LOCKFILES } from '../../collect/lockfile.ts';
import { folderWith } from './folder.ts';

describe('findLockfile', () => {
  it.each(LOCKFILES)('finds %s', async (name) => {
    const found = await findLockfile(folderWith({ [name]: 'x' }), 'iris');
    expect(found).toEqual({
      path: name,
      digest: expect.stringMatching(/^sha256:2d711642b726b044/),
    });
  });

  it.each([
    ['uv.lock', 'requirements.txt'],
    ['pylock.toml', 'requirements.txt'],
    ['conda-lock.yml', 'environment.yml'],
    ['requirements.txt', 'package-lock.json'],
    ['package-lock.json', 'environment.yml'],
  ])('prefers %s to %s', async (better, worse) => {
    const folder = folderWith({ [better]: 'x', [worse]: 'y' });
    expect(await findLockfile(folder, 'iris')).toMatchObject({ path: better });
  });

  it("looks in the model's folder, then from the working directory upwards to the root", async () => {
    const root = folderWith({ 'uv.lock': 'x', 'python/flowers/train.py': '' });
    const directory = join(root, 'python/flowers');
    const find = async (): Promise<string | undefined> =>
      (await findLockfile(directory, 'iris', 'python/flowers/'))?.path;
    expect(await find()).toBe('uv.lock');
    symlinkSync('../uv.lock', join(root, 'python/poetry.lock'));
    expect(await find()).toBe('python/poetry.lock');
    symlinkSync('../../uv.lock', join(directory, 'uv.lock'));
    expect(await find()).toBe('python/flowers/uv.lock');
  });

  it('looks nowhere above the root, and follows no link out of it', async () => {
    const outer = folderWith({ 'uv.lock': 'x', 'repository/python/train.py': '' });
    const root = join(outer, 'repository');
    expect(await findLockfile(root, 'iris')).toBeNull();
    expect(await findLockfile(join(root, 'python'), 'iris', 'python/')).toBeNull();
    symlinkSync('../uv.lock', join(root, 'uv.lock'));
    symlinkSync('nowhere', join(root, 'poetry.lock'));
    expect(await findLockfile(root, 'iris')).toBeNull();
  });

  it('takes no folder for a lockfile', async () => {
    expect(await findLockfile(folderWith({ 'uv.lock/x': '' }), 'iris')).toBeNull();
  });
});
