import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { formatMetadata } from '../../core/metadata/complete-metadata.ts';
import type { Digest } from '../../core/model/digest.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import type { VersionFolder } from '../../core/ports/version-folder.ts';
import { pullVersion } from '../../registry/pull-version.ts';

const tag = VersionTag.of('iris', '1.0.0');

describe('pullVersion', () => {
  it('puts metadata.json and every artifact where they belong', async () => {
    const world = publish({ 'out/model.json': 'weights', 'labels.txt': 'a b c' });
    const pulled = await pull(world);
    expect(pulled).toEqual({ metadata: world.metadata, digest: world.digest });
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

/** A published version with these files, by path. */
function publish(files: Readonly<Record<string, string>>) {
  const artifacts = Object.entries(files).map(([path, content], index) => ({
    name: `asset-${index}`,
    path,
    size: content.length,
    digest: digestOf(content),
  }));
  const metadata = { ...DOCUMENT, artifacts };
  const digest = digestOf(formatMetadata(metadata));
  const contents = new Map([['metadata.json', formatMetadata(metadata)]]);
  for (const { name, path } of artifacts) contents.set(name, files[path] ?? '');
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
        name === tag.name ? { release: release(), digest, metadata } : null,
    },
    assets: { open: async (id: number) => bytesOf(contents.get(names[id] ?? '') ?? '') },
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
