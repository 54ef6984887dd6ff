import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatVersionMessage } from '../../core/ledger/version-record.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import type { AssetContent } from '../../core/ports/releases.ts';
import { connectRepository, type RepositoryPorts } from '../../github/connect.ts';
import { DIGEST } from '../builders/candidate.ts';
import { Connection } from './connection.ts';

const TAG = VersionTag.of('iris', '1.4.0');
const EXAMPLE = new URL('../../schemas/examples/model-version/valid/least.yml', import.meta.url);
const METADATA = JSON.stringify(parse(await readFile(EXAMPLE, 'utf8')));
const OPEN = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}';
const BY_TAG = 'GET /repos/{owner}/{repo}/releases/tags/{tag+}';

let connection: Connection;
let ports: RepositoryPorts;

beforeEach(async () => {
  connection = await Connection.open();
  ports = connectRepository(connection.client, connection.name);
});
afterEach(() => connection.emulator.close());

interface Staged {
  readonly tag: VersionTag;
  readonly releaseId: number;
  readonly assetId: number;
}

async function stage(files: Readonly<Record<string, string>>, tag = TAG): Promise<Staged> {
  const draft = await ports.releases.createDraft(tag.name, 'iris');
  let assetId = 999_999;
  for (const [name, text] of Object.entries(files)) {
    const uploaded = await ports.assets.upload(draft, contentOf(name, text));
    if (name === 'metadata.json') assetId = uploaded.id;
  }
  return { tag, releaseId: draft.id, assetId };
}

function contentOf(name: string, text: string): AssetContent {
  const bytes = new TextEncoder().encode(text);
  return {
    ...{ name, mediaType: 'application/json', size: bytes.byteLength },
    open: async function* () {
      yield bytes;
    },
  };
}

/** The tag tells where the metadata lies, as registering has it. */
async function record({ tag, releaseId, assetId }: Staged): Promise<void> {
  const { data } = await connection.client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...connection.name,
    ref: 'heads/main',
  });
  const digests = { metadataDigest: DIGEST, requestKey: DIGEST };
  const version = { releaseId, metadataAssetId: assetId, figures: null, ...digests };
  const message = formatVersionMessage(tag, version);
  await ports.tags.create({ name: tag.name, commit: data.object.sha, message });
}

async function publish({ tag, releaseId }: Staged): Promise<void> {
  const page = { tagName: tag.name, title: 'iris', body: '', prerelease: false };
  await ports.releases.publish(releaseId, page);
}

async function register(files: Readonly<Record<string, string>>, tag = TAG): Promise<Staged> {
  const staged = await stage(files, tag);
  await record(staged);
  await publish(staged);
  return staged;
}

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

const DAMAGES = [
  ['has none', { 'model.json': '{}' }],
  ['has one that is none', { 'metadata.json': '{}' }],
  ['has one of another version', { 'metadata.json': METADATA.replace('1.4.0', '1.5.0') }],
] as const;

describe('find', () => {
  it('reads the version and the digest of its metadata in two calls', async () => {
    await publish(await stage({ 'metadata.json': METADATA }));
    connection.takeCalls();
    const found = await ports.catalog.find(TAG);
    expect(connection.takeCalls()).toHaveLength(2);
    expect(found).toMatchObject({
      release: { tagName: 'iris@v1.4.0', draft: false, url: found?.url },
      digest: digestOf(METADATA),
      metadata: { model: 'iris', version: '1.4.0', owners: ['@alice'] },
    });
  });

  it('knows of no version that is not published', async () => {
    expect(await ports.catalog.find(TAG)).toBeNull();
    await stage({ 'metadata.json': METADATA });
    expect(await ports.catalog.find(TAG)).toBeNull();
  });

  it.each(DAMAGES)('calls a release damaged that %s', async (_, files) => {
    await publish(await stage(files));
    await expect(ports.catalog.find(TAG)).rejects.toMatchObject({ code: 'VERSION_DAMAGED' });
  });
});

describe('findAll', () => {
  const NEXT = VersionTag.of('iris', '1.5.0');
  const NEXT_METADATA = METADATA.replace('1.4.0', '1.5.0');

  it('reads two versions in three calls, in the order asked for', async () => {
    await register({ 'metadata.json': METADATA });
    await register({ 'metadata.json': NEXT_METADATA }, NEXT);
    connection.takeCalls();
    const found = await ports.catalog.findAll([NEXT, TAG]);
    expect(connection.takeCalls()).toEqual(['POST /graphql', OPEN, OPEN]);
    expect(found).toEqual([
      {
        url: `${connection.emulator.url}/acme/flowers/releases/tag/iris%40v1.5.0`,
        digest: digestOf(NEXT_METADATA),
        metadata: expect.objectContaining({ version: '1.5.0' }),
      },
      expect.objectContaining({ digest: digestOf(METADATA) }),
    ]);
  });

  it('reads as many versions as are asked for', async () => {
    await register({ 'metadata.json': METADATA });
    const missing = Array.from({ length: 11 }, (_, at) => VersionTag.of('iris', `2.0.${at}`));
    const found = await ports.catalog.findAll([...missing, TAG]);
    expect(found.map((version) => version?.metadata.version)).toEqual([
      ...missing.map(() => undefined),
      '1.4.0',
    ]);
  });

  it('asks nothing for no version', async () => {
    expect(await ports.catalog.findAll([])).toEqual([]);
    expect(connection.takeCalls()).toEqual([]);
  });

  it.each([
    ['is by somebody else', async () => await publish(await stage({ 'metadata.json': METADATA }))],
    [
      'names an asset that is gone',
      async () => {
        const staged = await stage({ 'metadata.json': METADATA });
        await record({ ...staged, assetId: 999_999 });
        await publish(staged);
      },
    ],
  ])('reads a version off its release where the tag %s', async (_, arrange) => {
    await arrange();
    expect(await ports.catalog.findAll([TAG])).toEqual([await ports.catalog.find(TAG)]);
    expect(await ports.catalog.find(TAG)).toMatchObject({ digest: digestOf(METADATA) });
  });

  it('tells the digest of what the release holds now, where somebody swapped it', async () => {
    const { assetId, releaseId } = await register({ 'metadata.json': METADATA });
    await ports.assets.delete(assetId);
    const release = await ports.releases.find(releaseId);
    if (release === null) throw new Error('There is no release.');
    const swapped = METADATA.replace('@alice', '@mallory');
    await ports.assets.upload(release, contentOf('metadata.json', swapped));
    connection.takeCalls();
    expect(await ports.catalog.findAll([TAG])).toMatchObject([{ digest: digestOf(swapped) }]);
    expect(connection.takeCalls()).toEqual(['POST /graphql', OPEN, BY_TAG, OPEN]);
  });

  it('tells the digest of the bytes, whatever the tag says', async () => {
    await register({ 'metadata.json': METADATA });
    const [found] = await ports.catalog.findAll([TAG]);
    expect(found?.digest).not.toBe(DIGEST);
    expect(found?.digest).toBe(digestOf(METADATA));
  });

  it('knows of no version without a release, or with a draft only', async () => {
    expect(await ports.catalog.findAll([TAG])).toEqual([null]);
    await record(await stage({ 'metadata.json': METADATA }));
    expect(await ports.catalog.findAll([TAG])).toEqual([null]);
  });

  it.each(DAMAGES)('calls a release damaged that %s', async (_, files) => {
    await register(files);
    const found = ports.catalog.findAll([TAG]);
    await expect(found).rejects.toMatchObject({ code: 'VERSION_DAMAGED' });
  });

  it('fails where it cannot find out, rather than look elsewhere', async () => {
    await register({ 'metadata.json': METADATA });
    connection.emulator.faults.add({ route: OPEN, reply: { status: 500 } });
    connection.takeCalls();
    const found = ports.catalog.findAll([TAG]);
    await expect(found).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    expect(connection.takeCalls()).toEqual(['POST /graphql', OPEN]);
  });
});
