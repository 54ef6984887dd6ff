import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Artifact, ModelVersion } from '../../../core/generated/schema-types.ts';
import { formatMetadata } from '../../../core/metadata/complete-metadata.ts';
import type { Digest } from '../../../core/model/digest.ts';
import { VersionTag } from '../../../core/model/version-tag.ts';
import type { VersionFolder } from '../../../core/ports/version-folder.ts';
import { pullVersion } from '../../../registry/pull/pull-version.ts';

const tag = VersionTag.of('iris', '1.0.0');

describe('pullVersion', () => {
  it('puts metadata.json and every artifact where they belong', async () => {
    const world = publish({ 'out/model.json': 'weights', 'labels.txt': 'a b c' });
    const pulled = await pull(world);
    expect(pulled).toEqual({ metadata: world.metadata, digest: world.digest, elsewhere: [] });
    expect(world.folder.files).toEqual(
      new Map([
        ['metadata.json', formatMetadata(world.metadata)],
        ['out/model.json', 'weights'],
        ['labels.txt', 'a b c'],
      ]),
    );
  });

  it('refuses a version whose metadata is not what was pinned, and downloads nothing', async () => {
    const world = publish({ 'model.json': 'weights' });
    const pinned = digestOf('reviewed');
    await expect(pull(world, pinned)).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
      problem: expect.stringMatching(`${pinned}.*${world.digest}`),
    });
    expect(world.folder.staged).toBe(0);
  });

  it.each([
    ['an artifact', 'asset-1'],
    ['metadata.json itself', 'metadata.json'],
  ])('leaves nothing behind where the bytes of %s are others', async (_, name) => {
    const world = publish({ 'first.json': 'good', 'model.json': 'weights' });
    world.contents.set(name, `${world.contents.get(name)?.slice(0, -1)}!`);
    await expect(pull(world)).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
    expect(world.folder).toMatchObject({ files: new Map(), discarded: true });
  });

  it('stops reading an asset that is longer than announced', async () => {
    const world = publish({ 'model.json': 'weights' });
    world.contents.set('asset-0', 'weights and more');
    await expect(pull(world)).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
    expect(world.folder.longest).toBe('weights'.length);
  });

  it.each(['../model.json', '/etc/model.json', 'C:\\model.json'])(
    'refuses the path %j before it downloads anything',
    async (path) => {
      const world = publish({ 'good.json': 'good', [path]: 'weights' });
      await expect(pull(world)).rejects.toMatchObject({ code: 'INVALID_DOCUMENT' });
      expect(world.folder.staged).toBe(0);
    },
  );

  it.each([
    [{ 'a.json': '1', 'A.json': '2' }],
    [{ a: '1', 'a/b': '2' }],
    [{ 'Metadata.json': '1' }],
  ])('refuses paths that cannot be beside each other: %j', async (files) => {
    const world = publish(files);
    await expect(pull(world)).rejects.toMatchObject({ code: 'VERSION_DAMAGED' });
    expect(world.folder.staged).toBe(0);
  });

  it('names the file that the release lacks', async () => {
    const world = publish({ 'model.json': 'weights' });
    world.contents.delete('asset-0');
    await expect(pull(world)).rejects.toMatchObject({
      code: 'VERSION_DAMAGED',
      problem: expect.stringContaining('asset-0'),
    });
  });

  it('joins the parts of a large file', async () => {
    const world = publish({}, [stored('big.bin', 'weights', ['wei', 'gh', 'ts'])]);
    await pull(world);
    expect(world.folder.files.get('big.bin')).toBe('weights');
  });

  it('takes the files of a directory from where they lie in its tar', async () => {
    const world = publish({}, [directory()]);
    await pull(world);
    expect(world.folder.files).toEqual(
      new Map([
        ['metadata.json', formatMetadata(world.metadata)],
        ['out/model/a.txt', 'first'],
        ['out/model/w/b.bin', 'second'],
        ['out/model/empty', ''],
      ]),
    );
  });

  it.each([
    ['a byte of a file is another', (text: string) => text.replace('ond', 'und')],
    ['the tar is cut short', (text: string) => text.slice(0, 3)],
    ['there is nothing', () => ''],
  ])('leaves nothing of a directory behind where %s', async (_, harm) => {
    const world = publish({}, [directory()]);
    world.contents.set('model.tar.part-002', harm(world.contents.get('model.tar.part-002') ?? ''));
    await expect(pull(world)).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
    expect(world.folder).toMatchObject({ files: new Map(), discarded: true });
  });

  it.each([
    ['overlap', { offset: 11 }],
    ['lie outside of the tar', { offset: 1000 }],
  ])('refuses files that %s, before it downloads anything', async (_, fault) => {
    const tampered = directory();
    const files = tampered.artifact.files?.map((file) =>
      file.path === 'w/b.bin' ? { ...file, ...fault } : file,
    );
    const artifact = { ...tampered.artifact, ...(files && { files }) };
    const world = publish({}, [{ ...tampered, artifact }]);
    await expect(pull(world)).rejects.toMatchObject({ code: 'VERSION_DAMAGED' });
    expect(world.folder.staged).toBe(0);
  });

  it.each(['../x', '/x', 'a/../../x'])('refuses %j in a directory', async (path) => {
    const tampered = directory();
    const files = tampered.artifact.files?.map((file) => ({ ...file, path }));
    const artifact = { ...tampered.artifact, ...(files && { files }) };
    const world = publish({}, [{ ...tampered, artifact }]);
    await expect(pull(world)).rejects.toMatchObject({ code: 'INVALID_DOCUMENT' });
    expect(world.folder.staged).toBe(0);
  });

  it('downloads what lies on the web, checks it, and tells what lies elsewhere', async () => {
    const web = external('https://example.com/big.bin', 'on the web');
    const bucket = external('s3://acme/other.bin', 'in a bucket');
    const world = publish({}, [web, bucket]);
    const { elsewhere } = await pull(world);
    expect(world.folder.files.get('https.bin')).toBe('on the web');
    expect(elsewhere).toEqual([bucket.artifact]);
    world.contents.set('https://example.com/big.bin', 'On the web');
    await expect(pull(world)).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
  });

  it('says that there is no such version', async () => {
    const world = publish({});
    const other = VersionTag.of('iris', '9.9.9');
    await expect(pullVersion({ tag: other, pinned: null }, world.ports)).rejects.toMatchObject({
      code: 'VERSION_NOT_FOUND',
    });
  });
});

type World = ReturnType<typeof publish>;

function pull(world: World, pinned: Digest | null = world.digest) {
  return pullVersion({ tag, pinned }, world.ports);
}

interface Published {
  readonly artifact: Artifact;
  /** What each asset, or address, holds. */
  readonly contents: readonly (readonly [string, string])[];
}

function stored(path: string, content: string, parts: readonly string[]): Published {
  const contents = parts.map((part, index): [string, string] => [`${path}.part-${index}`, part]);
  const assets = contents.map(([name, part]) => ({
    name,
    size: part.length,
    digest: digestOf(part),
  }));
  const artifact = { path, size: content.length, digest: digestOf(content), assets };
  return { artifact, contents };
}

/** Its second file goes over the border of two assets. */
function directory(): Published {
  const whole = '--header--first--header--second--end--';
  const { artifact, contents } = stored('model.tar', whole, [whole.slice(0, 27), whole.slice(27)]);
  const files = Object.entries({ 'a.txt': 'first', 'w/b.bin': 'second', empty: '' }).map(
    ([path, text]) => ({
      path,
      size: text.length,
      digest: digestOf(text),
      offset: text === '' ? 0 : whole.indexOf(text),
    }),
  );
  const names = ['model.tar.part-001', 'model.tar.part-002'];
  return {
    artifact: {
      ...artifact,
      path: 'out/model',
      files,
      assets: (artifact.assets ?? []).map((asset, index) => ({
        ...asset,
        name: names[index] ?? '',
      })),
    },
    contents: contents.map(([, part], index) => [names[index] ?? '', part]),
  };
}

function external(uri: string, content: string): Published {
  const path = `${uri.split(':')[0]}.bin`;
  const artifact = { path, size: content.length, digest: digestOf(content), uri };
  return { artifact, contents: [[uri, content]] };
}

/** A published version with these files, by path, and with these artifacts. */
function publish(files: Readonly<Record<string, string>>, more: readonly Published[] = []) {
  const plain = Object.entries(files).map(([path, content], index): Published => {
    const name = `asset-${index}`;
    const { artifact } = stored(path, content, [content]);
    const assets = (artifact.assets ?? []).map((asset) => ({ ...asset, name }));
    return { artifact: { ...artifact, assets }, contents: [[name, content]] };
  });
  const all = [...plain, ...more];
  const artifacts = all.map(({ artifact }) => artifact);
  const metadata = { ...DOCUMENT, artifacts };
  const digest = digestOf(formatMetadata(metadata));
  const contents = new Map([['metadata.json', formatMetadata(metadata)]]);
  for (const [name, content] of all.flatMap((one) => one.contents)) contents.set(name, content);
  const names = [...contents.keys()];
  const release = () => ({
    ...RELEASE,
    assets: [...contents].map(([name]) => ({
      id: names.indexOf(name),
      name,
      size: contents.get('metadata.json')?.length ?? 0,
      digest: null,
      state: 'uploaded',
    })),
  });
  const folder = new RememberingFolder();
  const ports = {
    catalog: {
      find: async ({ name }: VersionTag) =>
        name === tag.name ? { url: '', release: release(), digest, metadata } : null,
    },
    assets: { open: async (id: number) => bytesOf(contents.get(names[id] ?? '') ?? '') },
    web: { open: async (uri: string) => bytesOf(contents.get(uri) ?? '') },
    folder,
  };
  return { metadata, digest, contents, folder, ports };
}

class RememberingFolder implements VersionFolder {
  files = new Map<string, string>();
  discarded = false;
  staged = 0;
  longest = 0;
  readonly #aside = new Map<string, string>();

  async stage(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    this.staged += 1;
    let text = '';
    for await (const chunk of content) {
      text += Buffer.from(chunk).toString();
      if (path !== 'metadata.json') this.longest = Math.max(this.longest, text.length);
    }
    this.#aside.set(path, text);
  }

  async commit(): Promise<void> {
    this.files = new Map(this.#aside);
  }

  async discard(): Promise<void> {
    this.discarded = true;
  }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  for (const character of text) yield Buffer.from(character);
}

function digestOf(text: string): Digest {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

const RELEASE = {
  id: 1,
  tagName: tag.name,
  draft: false,
  body: '',
  url: 'https://github.com/acme/flowers/releases/tag/iris%40v1.0.0',
  uploadUrl: '',
};

const DOCUMENT: Omit<ModelVersion, 'artifacts'> = {
  schemaVersion: 1,
  model: 'iris',
  version: '1.0.0',
  registeredAt: '2026-03-01T12:00:00Z',
  description: 'Tells irises apart.',
  owners: ['@alice'],
  source: { repository: 'acme/flowers', commit: 'a'.repeat(40), dirty: false },
  training: { datasets: [{ name: 'iris', version: '1' }], hyperparameters: {} },
  evaluation: [{ dataset: 'iris', metrics: { accuracy: { value: 0.9, direction: 'higher' } } }],
};
