import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type DescribedData, pinDatasets } from '../../collect/pin-datasets.ts';
import { folderWith } from './folder.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const MD5 = 'a304afb96060aad90176268345e10355';
const OID = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 12345\n`;

interface Place {
  readonly path?: string;
  readonly digest?: string;
  readonly version?: string;
}

function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function described(places: readonly Place[]): DescribedData {
  const datasets = places.map((place) => ({ name: 'iris', ...place }));
  const origins = [{ field: 'training.datasets', from: 'models/iris/model.yml' }];
  return { fields: { training: { datasets }, evaluation: [] }, origins };
}

/** The digests, or what is wrong. */
async function pin(directory: string, ...places: readonly Place[]): Promise<readonly unknown[]> {
  const { fields, problems } = await pinDatasets(described(places), directory);
  if (problems.length > 0) return problems.map(({ message }) => message);
  return (fields.training?.datasets ?? []).map(({ digest }) => digest);
}

describe('pinDatasets', () => {
  it('hashes a file, and a directory as sha256sum lists it', async () => {
    const folder = folderWith({ 'iris.csv': 'abc', 'photos/b/c.txt': 'c', 'photos/a.txt': 'a' });
    const listing = execFileSync('sha256sum', ['a.txt', 'b/c.txt'], { cwd: `${folder}/photos` });
    expect(await pin(folder, { path: './iris.csv' }, { path: 'photos/' })).toEqual([
      sha256('abc'),
      sha256(listing.toString()),
    ]);
  });

  it('pins what the version was judged on, too, and leaves a mere name alone', async () => {
    const folder = folderWith({ 'holdout.csv': 'x' });
    const metrics = { accuracy: { value: 0.9, direction: 'higher' } } as const;
    const evaluation = [{ dataset: 'holdout', path: 'holdout.csv', metrics }];
    const named = [{ dataset: 'world', metrics }];
    const fields = { evaluation: [...evaluation, ...named] };
    expect(await pinDatasets({ fields, origins: [] }, folder)).toEqual({
      fields: { evaluation: [{ ...evaluation[0], digest: sha256('x') }, ...named] },
      problems: [],
    });
    expect(await pin(folder, {}, { version: '1' })).toEqual([undefined, undefined]);
  });

  it('takes the digest that a Git LFS pointer carries, in a directory as well', async () => {
    const folder = folderWith({ 'iris.csv': POINTER, 'photos/a.txt': POINTER, 'photos/b': 'b' });
    const listing = `${OID}  a.txt\n${sha256('b').slice('sha256:'.length)}  b\n`;
    const digests = [`sha256:${OID}`, sha256(listing)];
    expect(await pin(folder, { path: 'iris.csv' }, { path: 'photos' })).toEqual(digests);
    // There is nothing here that an md5 could be compared with.
    const given = { digest: `md5:${MD5}` };
    expect(await pin(folder, { path: 'iris.csv', ...given })).toEqual([given.digest]);
    expect(await pin(folder, { path: 'photos', ...given })).toEqual([given.digest]);
  });

  it('follows a link inside the working directory, such as one into the cache of DVC', async () => {
    const folder = folderWith({ '.dvc/cache/ab': 'abc', 'photos/a': 'a' });
    symlinkSync('.dvc/cache/ab', join(folder, 'iris.csv'));
    symlinkSync('../.dvc/cache/ab', join(folder, 'photos/b'));
    const listing = ['a', 'abc'].map((text, index) => `${sha256(text).slice(7)}  ${'ab'[index]}\n`);
    expect(await pin(folder, { path: 'iris.csv' }, { path: 'photos' })).toEqual([
      sha256('abc'),
      sha256(listing.join('')),
    ]);
  });

  describe('beside a .dvc file', () => {
    const FILES = {
      'data/iris.csv.dvc': `outs:\n- {md5: ${MD5}, hash: md5, path: iris.csv}\n`,
      'data/photos.dvc': `outs:\n- {md5: ${MD5}.dir, path: photos}\n`,
    };

    it('takes the digest that DVC keeps of data that is not there', async () => {
      const folder = folderWith(FILES);
      expect(await pin(folder, { path: 'data/iris.csv' }, { path: 'data/photos' })).toEqual([
        `md5:${MD5}`,
        `md5:${MD5}.dir`,
      ]);
    });

    it("takes the sha256 of data that is there, but DVC's digest where its file is named", async () => {
      const folder = folderWith({ ...FILES, 'data/iris.csv': 'abc' });
      expect(await pin(folder, { path: 'data/iris.csv' }, { path: 'data/iris.csv.dvc' })).toEqual([
        sha256('abc'),
        `md5:${MD5}`,
      ]);
    });

    it('names a digest that is another than DVC keeps', async () => {
      const other = `md5:${'b'.repeat(32)}`;
      const messages = await pin(folderWith(FILES), { path: 'data/iris.csv', digest: other });
      expect(messages).toEqual([expect.stringContaining(`'md5:${MD5}'`)]);
      const sure = { path: 'data/iris.csv', digest: sha256('abc') };
      expect(await pin(folderWith(FILES), sure)).toEqual([sure.digest]);
    });

    it('says what to do where the file is of no help', async () => {
      const folder = folderWith({
        'a.dvc': 'outs: [',
        'b.dvc': 'outs: [{path: b, etag: x}]',
        'c.dvc': `outs: [{path: other, md5: ${MD5}}]`,
        'd.dvc': `outs: [{path: d, md5: ${MD5}}, {path: e, md5: ${MD5}}]`,
      });
      const places = ['a', 'b', 'c', 'd.dvc', 'e.dvc'].map((path) => ({ path }));
      expect(await pin(folder, ...places)).toEqual([
        expect.stringMatching(/^'a': a.dvc:1/),
        expect.stringMatching(/^'b': 'b.dvc' has etag .* "dvc pull"/),
        expect.stringMatching(/^'c' is not there/),
        expect.stringMatching(/^'d.dvc': lists 2 outputs/),
        expect.stringMatching(/^'e.dvc' is not there/),
      ]);
    });
  });

  describe.each(['dvc', 'dvc2'])('in a project of the real %s', (name) => {
    const folder = join(FIXTURES, name);
    const FILES = ['data/raw.csv.dvc', 'data/photos.dvc', 'data/holdout.csv.dvc'];

    it('finds that the data has the md5 that DVC gave it', async () => {
      const digests = await pin(folder, ...FILES.map((path) => ({ path })));
      const places = FILES.map((path, index) => ({
        path: path.replace('.dvc', ''),
        digest: String(digests[index]),
      }));
      expect(digests).toEqual([
        expect.stringMatching(/^md5:[0-9a-f]{32}$/),
        'md5:42c404a08d277c4046f4c53e9466f082.dir',
        'md5:d3535e84b3ef4a52ac57d5bfea3e8bf6',
      ]);
      expect(await pin(folder, ...places)).toEqual(digests);
    });
  });

  it('names a digest that is another than that of the data', async () => {
    const folder = folderWith({ 'a.csv': 'a', 'photos/a': 'a' });
    const places = [
      { path: 'a.csv', digest: sha256('b') },
      { path: 'a.csv', digest: `md5:${MD5}` },
      { path: 'photos', digest: `md5:${MD5}.dir` },
    ];
    const { problems } = await pinDatasets(described(places), folder);
    expect(problems).toEqual(
      places.map(({ path }, index) => ({
        file: 'models/iris/model.yml',
        line: null,
        column: null,
        field: `training.datasets[${index}].digest`,
        message: expect.stringMatching(`'${path}' has '(?:sha256|md5):.*register with the data`),
      })),
    );
    writeFileSync(join(folder, '.dvcignore'), '# nothing\n\n');
    expect(await pin(folder, ...places.slice(2))).toEqual([expect.stringContaining('says')]);
    // DVC may have left out files that are there.
    writeFileSync(join(folder, '.dvcignore'), '*.tmp\n');
    expect(await pin(folder, ...places.slice(2))).toEqual([`md5:${MD5}.dir`]);
  });

  it('needs no data that has a digest, and says of every other that it is not there', async () => {
    const given = { path: 'absent.csv', digest: sha256('a') };
    expect(await pin(folderWith({}), given)).toEqual([given.digest]);
    const { problems } = await pinDatasets(
      described([{ path: 'a' }, given, { path: 'b' }]),
      '/tmp',
    );
    expect(problems.map(({ field, message }) => `${field} ${message}`)).toEqual([
      expect.stringMatching(/^training.datasets\[0\].path 'a' is not there; check the path/),
      expect.stringMatching(/^training.datasets\[2\].path 'b' is not there/),
    ]);
  });

  it('refuses what lies outside, and what is no data', async () => {
    const outer = folderWith({ 'secret/key': 'k', 'work/photos/a': 'a', 'work/odd/b': 'b' });
    const folder = join(outer, 'work');
    symlinkSync('../secret/key', join(folder, 'key'));
    symlinkSync('../secret', join(folder, 'secrets'));
    symlinkSync('../../secret/key', join(folder, 'odd/key'));
    symlinkSync('../photos', join(folder, 'odd/photos'));
    symlinkSync('nowhere', join(folder, 'odd/nowhere'));
    symlinkSync('loop', join(folder, 'loop'));
    execFileSync('mkfifo', [join(folder, 'pipe'), join(folder, 'odd/pipe')]);
    execFileSync('mkdir', [join(folder, 'empty')]);
    const paths = ['../secret/key', '/etc/passwd', '.', 'key', 'secrets', 'pipe', 'loop', 'empty'];
    expect(await pin(folder, ...paths.map((path) => ({ path })))).toEqual([
      expect.stringMatching(/^'..\/secret\/key' is no path below/),
      expect.stringMatching(/^'\/etc\/passwd' is no path below/),
      expect.stringMatching(/^'.' is no path below/),
      expect.stringMatching(/^'key' is a symbolic link that leads out/),
      expect.stringMatching(/^'secrets' is a symbolic link that leads out/),
      expect.stringMatching(/^'pipe' is neither/),
      expect.stringMatching(/^'loop' cannot be read/),
      expect.stringMatching(/^'empty' holds no file/),
    ]);
    expect((await pin(folder, { path: 'odd' })).toSorted()).toEqual([
      expect.stringMatching(/'key', which is a symbolic link that leads out/),
      expect.stringMatching(/'nowhere', a symbolic link that leads nowhere/),
      expect.stringMatching(/'photos', a symbolic link to what is no file/),
      expect.stringMatching(/'pipe', which is no file/),
    ]);
  });
});
