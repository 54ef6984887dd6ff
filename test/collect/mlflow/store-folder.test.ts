import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreFolder } from '../../../collect/mlflow/store-folder.ts';
import { folderWith } from '../folder.ts';

async function open(path: string): Promise<StoreFolder> {
  const folder = await StoreFolder.open(path);
  if (folder === null) throw new Error(`${path} is no folder`);
  return folder;
}

describe('StoreFolder', () => {
  it('lists files at any depth, and folders, in one order everywhere', async () => {
    const folder = await open(folderWith({ 'b/c/d': '', 'b/a': '', 'a/x': '', top: '' }));
    expect(await folder.listFiles('')).toEqual(['a/x', 'b/a', 'b/c/d', 'top']);
    expect(await folder.listFiles('b')).toEqual(['a', 'c/d']);
    expect(await folder.listFolders('')).toEqual(['a', 'b']);
    expect(await folder.listFiles('gone')).toEqual([]);
  });

  it('is not where there is no folder', async () => {
    const folder = folderWith({ file: '' });
    expect(await StoreFolder.open(join(folder, 'file'))).toBeNull();
    expect(await StoreFolder.open(join(folder, 'gone'))).toBeNull();
  });

  it('reads nothing outside of itself', async () => {
    const path = folderWith({ secret: 'x', 'store/file': 'x' });
    const folder = await open(join(path, 'store'));
    await expect(folder.readText('../secret', 10)).rejects.toThrow(/leads out/);
    await expect(folder.listFolders('..')).rejects.toThrow(/leads out/);
  });

  it('reads no history that has no end', async () => {
    const path = folderWith({ loss: '1 0.5 0\n' });
    truncateSync(join(path, 'loss'), 64 * 1024 * 1024 + 1);
    const lines = (await open(path)).readLines('loss');
    await expect(lines.next()).rejects.toThrow(/has more than 67108864 bytes/);
  });

  it('lists only so many files', async () => {
    const path = folderWith({});
    mkdirSync(join(path, 'many'));
    for (let index = 0; index <= 10_000; index += 1) {
      writeFileSync(join(path, 'many', String(index)), '');
    }
    await expect((await open(path)).listFiles('')).rejects.toThrow(/more than 10000 files/);
  });
});
