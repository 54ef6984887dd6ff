import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VersionTag } from '../../core/model/version-tag.ts';
import { connectRepository, type RepositoryPorts } from '../../github/connect.ts';
import { Connection } from './connection.ts';

const TAG = VersionTag.of('iris', '1.4.0');
const EXAMPLE = new URL('../../schemas/examples/model-version/valid/least.yml', import.meta.url);
const METADATA = JSON.stringify(parse(await readFile(EXAMPLE, 'utf8')));

let connection: Connection;
let ports: RepositoryPorts;

beforeEach(async () => {
  connection = await Connection.open();
  ports = connectRepository(connection.client, connection.name);
});
afterEach(() => connection.emulator.close());

async function stage(files: Readonly<Record<string, string>>): Promise<number> {
  const draft = await ports.releases.createDraft(TAG.name, 'iris');
  for (const [name, text] of Object.entries(files)) {
    const bytes = new TextEncoder().encode(text);
    await ports.assets.upload(draft, {
      ...{ name, mediaType: 'application/json', size: bytes.byteLength },
      open: async function* () {
        yield bytes;
      },
    });
  }
  return draft.id;
}

async function publish(files: Readonly<Record<string, string>>): Promise<void> {
  const id = await stage(files);
  await ports.releases.publish(id, {
    ...{ tagName: TAG.name, title: 'iris 1.4.0', body: '', prerelease: false },
  });
}

describe('find', () => {
  it('reads the version and the digest of its metadata in two calls', async () => {
    await publish({ 'metadata.json': METADATA });
    connection.takeCalls();
    const found = await ports.catalog.find(TAG);
    expect(connection.takeCalls()).toHaveLength(2);
    expect(found).toMatchObject({
      release: { tagName: 'iris@v1.4.0', draft: false },
      digest: `sha256:${createHash('sha256').update(METADATA).digest('hex')}`,
      metadata: { model: 'iris', version: '1.4.0', owners: ['@alice'] },
    });
  });

  it('knows of no version that is not published', async () => {
    expect(await ports.catalog.find(TAG)).toBeNull();
    await stage({ 'metadata.json': METADATA });
    expect(await ports.catalog.find(TAG)).toBeNull();
  });

  it.each([
    ['has none', { 'model.json': '{}' }],
    ['has one that is none', { 'metadata.json': '{}' }],
    ['has one of another version', { 'metadata.json': METADATA.replace('1.4.0', '1.5.0') }],
  ])('calls a release damaged that %s', async (_, files) => {
    await publish(files);
    await expect(ports.catalog.find(TAG)).rejects.toMatchObject({ code: 'VERSION_DAMAGED' });
  });
});
