import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBeginning } from '../../collect/read-beginning.ts';
import { folderWith } from './folder.ts';

describe('readBeginning', () => {
  it.each([
    [3, 'abc', false],
    [4, 'abcd', true],
    [9, 'abcd', true],
  ])('reads at most %d bytes', async (bytes, text, isWhole) => {
    const folder = folderWith({ 'a.txt': 'abcd' });
    expect(await readBeginning(join(folder, 'a.txt'), bytes)).toEqual({ text, isWhole });
  });

  it('reads an empty file', async () => {
    const folder = folderWith({ 'a.txt': '' });
    expect(await readBeginning(join(folder, 'a.txt'), 9)).toEqual({ text: '', isWhole: true });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    const folder = folderWith({});
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await readBeginning(join(folder, 'pipe'), 9)).toBeNull();
  });

  it.each(['.', 'nothing'])('is null for %s', async (name) => {
    expect(await readBeginning(join(folderWith({}), name), 9)).toBeNull();
  });
});
