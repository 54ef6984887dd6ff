import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { findArtifacts } from '../../collect/find-artifacts.ts';
import { folderWith } from './folder.ts';

async function namesOf(path: string, folder: string): Promise<readonly string[]> {
  const found = await findArtifacts(path, folder);
  return found.ok ? found.artifacts.map(({ name, path: from }) => `${name} < ${from}`) : [];
}

async function problemsOf(path: string, folder: string): Promise<readonly string[]> {
  const found = await findArtifacts(path, folder);
  return found.ok ? [] : found.problems.map(({ file, message }) => `${file}: ${message}`);
}

describe('findArtifacts', () => {
  it('takes a file as an asset with its size, media type and content', async () => {
    const folder = folderWith({ 'out/model.json': '{"a": 1}' });
    const found = await findArtifacts('out/model.json', folder);
    expect(found).toMatchObject({
      ok: true,
      artifacts: [
        {
          name: 'model.json',
          path: 'out/model.json',
          size: 8,
          mediaType: 'application/json',
          modifiedAt: expect.any(Date),
        },
      ],
    });
    if (!found.ok) return;
    const content = found.artifacts[0]?.open();
    expect(content && (await buffer(content)).toString()).toBe('{"a": 1}');
  });

  it.each([
    ['out', ['a.bin < out/a.bin', 'b.txt < out/b.txt', 'w--c.bin < out/w/c.bin']],
    ['out/', ['a.bin < out/a.bin', 'b.txt < out/b.txt', 'w--c.bin < out/w/c.bin']],
    ['out/**/*.bin', ['a.bin < out/a.bin', 'w--c.bin < out/w/c.bin']],
    ['out/w/c.bin\nout/b.txt', ['b.txt < out/b.txt', 'c.bin < out/w/c.bin']],
    ['out\n!**/*.txt', ['a.bin < out/a.bin', 'w--c.bin < out/w/c.bin']],
    [
      '  out/a.bin\r\n\n  out',
      ['a.bin < out/a.bin', 'b.txt < out/b.txt', 'w--c.bin < out/w/c.bin'],
    ],
  ])('finds by %j the files sorted by their names', async (path, names) => {
    const folder = folderWith({ 'out/w/c.bin': 'c', 'out/b.txt': 'b', 'out/a.bin': 'a' });
    expect(await namesOf(path, folder)).toEqual(names);
  });

  it('takes a name that reads like a pattern for a name where there is such a file', async () => {
    const folder = folderWith({ 'out/[a].bin': 'x', 'out/a.bin': 'y' });
    expect(await problemsOf('out/[a].bin', folder)).toEqual([
      expect.stringMatching(/^out\/\[a\].bin: would be renamed by GitHub/),
    ]);
  });

  it('takes files outside of the working directory, named from their folder', async () => {
    const folder = folderWith({ 'work/a': 'x', 'out/w/c.bin': 'c' });
    const names = ['w--c.bin < w/c.bin'];
    expect(await namesOf(join(folder, 'out'), join(folder, 'work'))).toEqual(names);
    expect(await namesOf('../out/**/*.bin', join(folder, 'work'))).toEqual(names);
  });

  it('takes a link to a file of the same folder, and none that leads out of it', async () => {
    const folder = folderWith({ 'out/v1.bin': 'x', 'secret/key': 'y' });
    symlinkSync('v1.bin', join(folder, 'out/latest.bin'));
    expect(await namesOf('out', folder)).toEqual([
      'latest.bin < out/latest.bin',
      'v1.bin < out/v1.bin',
    ]);
    symlinkSync('../secret/key', join(folder, 'out/key'));
    symlinkSync('../secret', join(folder, 'out/folder'));
    expect(await problemsOf('out', folder)).toEqual([
      expect.stringMatching(/^out\/folder\/key: is a symbolic link that leads out/),
      expect.stringMatching(/^out\/key: is a symbolic link that leads out/),
    ]);
  });

  it('names all that is wrong at once', async () => {
    const folder = folderWith({
      'out/empty.bin': '',
      'out/.hidden': 'x',
      'out/a b.bin': 'x',
      'out/metadata.json': '{}',
      'out/w/c.bin': 'x',
      'out/W--c.bin': 'x',
    });
    mkdirSync(join(folder, 'nothing'));
    execFileSync('mkfifo', [join(folder, 'out/pipe')]);
    symlinkSync('nowhere', join(folder, 'out/broken'));
    const problems = await problemsOf('out\nnothing\n*.onnx\nabsent', folder);
    expect(problems.toSorted()).toEqual([
      `null: '*.onnx' matches no file in ${folder}`,
      `null: 'absent' matches no file in ${folder}`,
      `null: 'nothing' matches no file in ${folder}`,
      expect.stringMatching(/^out\/.hidden: would be renamed by GitHub/),
      expect.stringMatching(/^out\/a b.bin: would be renamed by GitHub/),
      expect.stringMatching(/^out\/broken: is no file/),
      expect.stringMatching(/^out\/empty.bin: is empty/),
      expect.stringMatching(/^out\/metadata.json: is the name of the document/),
      expect.stringMatching(/^out\/pipe: is no file/),
      expect.stringMatching(/^out\/w\/c.bin: would be the asset 'w--c.bin', as is out\/W--c.bin/),
    ]);
  });

  it('refuses a pipe that is named itself', async () => {
    const folder = folderWith({});
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await problemsOf('pipe', folder)).toEqual([expect.stringMatching(/^pipe: is no file/)]);
  });

  it('takes a file just under 2 GiB and none of 2 GiB', async () => {
    const folder = folderWith({ 'large.bin': '' });
    truncateSync(join(folder, 'large.bin'), 2 ** 31 - 1);
    expect(await namesOf('large.bin', folder)).toHaveLength(1);
    truncateSync(join(folder, 'large.bin'), 2 ** 31);
    expect(await problemsOf('large.bin', folder)).toEqual([
      expect.stringMatching(/^large.bin: has 2147483648 bytes; an asset must be under 2 GiB/),
    ]);
  });

  it('takes 999 files and not one more', async () => {
    const names = Array.from({ length: 999 }, (_, index) => `out/${index}.bin`);
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, 'x'])));
    expect(await namesOf('out', folder)).toHaveLength(999);
    const more = folderWith(Object.fromEntries([...names, 'out/more'].map((name) => [name, 'x'])));
    expect(await problemsOf('out', more)).toEqual([
      expect.stringMatching(/^null: names 1000 files/),
    ]);
  });

  it.each(['', '\n', '!out'])('refuses %j, which names nothing', async (path) => {
    expect(await problemsOf(path, folderWith({ 'out/a': 'x' }))).toEqual([
      expect.stringMatching(/^null: names nothing/),
    ]);
  });

  // Root reads everything.
  it.skipIf(process.getuid?.() === 0)('refuses what cannot be read', async () => {
    const folder = folderWith({ 'a.bin': 'x' });
    chmodSync(join(folder, 'a.bin'), 0);
    expect(await problemsOf('a.bin', folder)).toEqual([expect.stringMatching(/cannot be read/)]);
  });
});
