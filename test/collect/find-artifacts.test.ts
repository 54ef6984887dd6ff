import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { findArtifacts } from '../../collect/find-artifacts.ts';
import { folderWith } from './folder.ts';

const LARGEST = 2 ** 31 - 1;

async function namesOf(path: string, directory: string): Promise<readonly string[]> {
  const found = await findArtifacts({ path, directory, largestAsset: LARGEST });
  if (found.problems.length > 0) return [];
  return found.artifacts.map(
    ({ kind, name, path: from, files }) =>
      `${name} < ${from}${kind === 'file' ? '' : `: ${files.map((file) => file.path).join(' ')}`}`,
  );
}

async function problemsOf(
  path: string,
  directory: string,
  largestAsset = LARGEST,
): Promise<readonly string[]> {
  const found = await findArtifacts({ path, directory, largestAsset });
  return found.problems.map(({ file, message }) => `${file}: ${message}`);
}

describe('findArtifacts', () => {
  it('takes a file as an asset with its size, media type and content', async () => {
    const directory = folderWith({ 'out/model.json': '{"a": 1}' });
    const found = await findArtifacts({
      path: 'out/model.json',
      directory,
      largestAsset: LARGEST,
    });
    expect(found).toMatchObject({
      problems: [],
      files: [join(directory, 'out/model.json')],
      artifacts: [
        {
          kind: 'file',
          name: 'model.json',
          path: 'out/model.json',
          mediaType: 'application/json',
          files: [{ path: 'model.json', size: 8 }],
        },
      ],
    });
    const content = found.artifacts[0]?.files[0]?.open(0, 8);
    expect(content && (await buffer(content)).toString()).toBe('{"a": 1}');
  });

  it('takes a directory as one artifact, its files in the order of their paths', async () => {
    const directory = folderWith({ 'out/w/c.bin': 'c', 'out/b.txt': '', 'out/a.bin': 'aa' });
    const { artifacts, files } = await findArtifacts({
      path: 'out',
      directory,
      largestAsset: LARGEST,
    });
    expect(artifacts).toMatchObject([
      {
        kind: 'directory',
        name: 'out.tar',
        path: 'out',
        mediaType: 'application/x-tar',
        files: [
          { path: 'a.bin', size: 2 },
          { path: 'b.txt', size: 0 },
          { path: 'w/c.bin', size: 1 },
        ],
      },
    ]);
    expect(files).toEqual(
      ['a.bin', 'b.txt', 'w/c.bin'].map((name) => join(directory, 'out', name)),
    );
  });

  it.each([
    ['out', ['out.tar < out: a.bin b.txt w/c.bin']],
    ['out/', ['out.tar < out: a.bin b.txt w/c.bin']],
    ['out\nout/w\nout/a.bin\nout/**/*.bin', ['out.tar < out: a.bin b.txt w/c.bin']],
    ['out/**/*.bin', ['a.bin < out/a.bin', 'w--c.bin < out/w/c.bin']],
    ['out/w/c.bin\nout/b.txt', ['b.txt < out/b.txt', 'c.bin < out/w/c.bin']],
    ['out/w\nout/b.txt', ['b.txt < out/b.txt', 'w.tar < out/w: c.bin']],
    ['out\n!**/*.txt', ['out.tar < out: a.bin w/c.bin']],
    ['out/*\n!out/b.txt', ['a.bin < out/a.bin']],
    ['  out/a.bin\r\n\n  out/a.*', ['a.bin < out/a.bin']],
  ])('finds by %j the artifacts sorted by their names', async (path, names) => {
    const folder = folderWith({ 'out/w/c.bin': 'c', 'out/b.txt': 'b', 'out/a.bin': 'a' });
    expect(await namesOf(path, folder)).toEqual(names);
  });

  it('never takes what git keeps for itself', async () => {
    const folder = folderWith({ 'out/.git/config': 'secret', 'out/a.bin': 'a' });
    expect(await namesOf('out', folder)).toEqual(['out.tar < out: a.bin']);
  });

  it('takes a name that reads like a pattern for a name where there is such a file', async () => {
    const folder = folderWith({ 'out/[a].bin': 'x', 'out/a.bin': 'y' });
    expect(await problemsOf('out/[a].bin', folder)).toEqual([
      expect.stringMatching(/^out\/\[a\].bin: would be renamed by GitHub/),
    ]);
  });

  it('takes files outside of the working directory, named from their folder', async () => {
    const folder = folderWith({ 'work/a': 'x', 'out/w/c.bin': 'c' });
    const work = join(folder, 'work');
    expect(await namesOf(join(folder, 'out'), work)).toEqual(['out.tar < out: w/c.bin']);
    expect(await namesOf('../out/**/*.bin', work)).toEqual(['w--c.bin < w/c.bin']);
  });

  it('takes a link to a file of the same folder, and none that leads out of it', async () => {
    const folder = folderWith({ 'out/v1.bin': 'x', 'secret/key': 'y' });
    symlinkSync('v1.bin', join(folder, 'out/latest.bin'));
    expect(await namesOf('out', folder)).toEqual(['out.tar < out: latest.bin v1.bin']);
    expect(await namesOf('out/*', folder)).toHaveLength(2);
    symlinkSync('../secret/key', join(folder, 'out/key'));
    const leads = /^out\/key: is a symbolic link that leads out/;
    expect(await problemsOf('out', folder)).toEqual([expect.stringMatching(leads)]);
    expect(await problemsOf('out/*', folder)).toEqual([expect.stringMatching(leads)]);
  });

  it.each(['.', '../secret', 'nowhere'])(
    'refuses a link to %s in a directory, which could go round in a circle',
    async (target) => {
      const folder = folderWith({ 'out/v1.bin': 'x', 'secret/key': 'y' });
      symlinkSync(target, join(folder, 'out/link'));
      expect(await problemsOf('out', folder)).toContainEqual(
        expect.stringMatching(/^out\/link: is no file, nor a link to one/),
      );
    },
  );

  it('names all that is wrong with files at once', async () => {
    const folder = folderWith({
      'out/empty.bin': '',
      'out/.hidden': 'x',
      'out/a b.bin': 'x',
      'out/metadata.json': '{}',
      'out/w/c.bin': 'x',
      'out/W--c.bin': 'x',
    });
    const problems = await problemsOf('out/**\n*.onnx\nabsent', folder);
    expect(problems.toSorted()).toEqual([
      `null: '*.onnx' matches no file in ${folder}`,
      `null: 'absent' matches no file in ${folder}`,
      expect.stringMatching(/^out\/.hidden: would be renamed by GitHub/),
      expect.stringMatching(/^out\/a b.bin: would be renamed by GitHub/),
      expect.stringMatching(/^out\/empty.bin: is empty/),
      expect.stringMatching(/^out\/metadata.json: is the name of the document/),
      expect.stringMatching(/^out\/w\/c.bin: would be the asset 'w--c.bin', as is out\/W--c.bin/),
    ]);
  });

  it('names all that is wrong with directories at once', async () => {
    const folder = folderWith({
      'out/a b.bin': 'x',
      'out/c:d.bin': 'x',
      'out/n/A.bin': 'x',
      'out/n/a.bin': 'x',
      'other/out/x': 'x',
      'my model/x': 'x',
    });
    mkdirSync(join(folder, 'nothing'));
    execFileSync('mkfifo', [join(folder, 'other/out/pipe')]);
    const problems = await problemsOf('out\nnothing\nother/out\nmy model', folder);
    expect(problems.toSorted()).toEqual([
      expect.stringMatching(/^my model: as 'my model.tar' would be renamed by GitHub/),
      `null: 'nothing' matches no file in ${folder}`,
      expect.stringMatching(/^other\/out\/pipe: is no file/),
      expect.stringMatching(/^out\/c:d.bin: has a name that not every system can store/),
      expect.stringMatching(/^out\/n\/[Aa].bin: differs from n\/[Aa].bin in capitals only/),
    ]);
  });

  it('refuses two directories of one name', async () => {
    const folder = folderWith({ 'a/model/x': 'x', 'b/model/x': 'x' });
    expect(await problemsOf('a/model\nb/model', folder)).toEqual([
      expect.stringMatching(/^b\/model: would be the asset 'model.tar', as is a\/model/),
    ]);
  });

  it('refuses a pipe that is named itself', async () => {
    const folder = folderWith({});
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await problemsOf('pipe', folder)).toEqual([expect.stringMatching(/^pipe: is no file/)]);
  });

  it('takes a file of 2 GiB and more, which goes up in parts', async () => {
    const folder = folderWith({ 'large.bin': '' });
    truncateSync(join(folder, 'large.bin'), 5 * 2 ** 31);
    expect(await namesOf('large.bin', folder)).toEqual(['large.bin < large.bin']);
  });

  it('takes 999 assets and not one more, the parts counted', async () => {
    const names = Array.from({ length: 998 }, (_, index) => `out/${index}.bin`);
    const folder = folderWith(
      Object.fromEntries([...names, 'out/last'].map((name) => [name, 'xx'])),
    );
    expect(await namesOf('out/*', folder)).toHaveLength(999);
    expect(await problemsOf('out/*', folder, 1)).toEqual([
      expect.stringMatching(/^null: makes 1998 assets/),
    ]);
    expect(await namesOf('out', folder)).toHaveLength(1);
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
