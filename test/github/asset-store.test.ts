import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AssetContent, Release } from '../../core/ports/releases.ts';
import { secondaryRateLimit } from '../../emulator/faults.ts';
import { GitHubAssetStore } from '../../github/asset-store.ts';
import { GitHubReleaseStore } from '../../github/release-store.ts';
import { Connection } from './connection.ts';

const UPLOAD = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets';
const BYTES = new Uint8Array(3_000_000).map((_, index) => index % 251);
const DIGEST = `sha256:${createHash('sha256').update(BYTES).digest('hex')}`;

let connection: Connection;
let assets: GitHubAssetStore;
let releases: GitHubReleaseStore;
let draft: Release;
let sleeps: number[];

beforeEach(async () => {
  connection = await Connection.open();
  sleeps = [];
  releases = new GitHubReleaseStore(connection.client, connection.name);
  assets = new GitHubAssetStore(connection.client, connection.name, {
    authorize: async () => {
      const { token } = { token: '', ...Object(await connection.client.auth()) };
      return `token ${token}`;
    },
    sleep: (milliseconds) => {
      sleeps.push(milliseconds);
      return Promise.resolve();
    },
  });
  draft = await releases.createDraft('iris@draft-1', 'iris');
  connection.takeCalls();
});
afterEach(() => connection.emulator.close());

function content(bytes: Uint8Array = BYTES, size = bytes.byteLength): AssetContent {
  return {
    name: 'model.bin',
    mediaType: 'application/octet-stream',
    size,
    async *open() {
      for (let offset = 0; offset < bytes.byteLength; offset += 65_536) {
        yield bytes.subarray(offset, offset + 65_536);
      }
    },
  };
}

async function held() {
  const release = await releases.find(draft.id);
  return release?.assets.map(({ name, size, digest, state }) => ({ name, size, digest, state }));
}

const WHOLE = [{ name: 'model.bin', size: BYTES.byteLength, digest: DIGEST, state: 'uploaded' }];

describe('upload', () => {
  it('sends a file in one call and knows its digest', async () => {
    const sent: number[] = [];
    const uploaded = await assets.upload(draft, content(), (bytes) => sent.push(bytes));
    expect(uploaded.digest).toBe(DIGEST);
    expect(sent.at(-1)).toBe(BYTES.byteLength);
    expect(connection.takeCalls()).toEqual([UPLOAD]);
    expect(await held()).toEqual(WHOLE);
  });

  it.each([
    ['the connection is cut on the way', { cutUploadAfterBytes: 100_000 }],
    ['the request is lost', { drop: 'request' }],
    ['the answer is lost', { drop: 'answer' }],
    ['a gateway fails after the file arrived', { answer: { status: 502 } }],
    ['a gateway fails before', { reply: { status: 502 } }],
    ['a page of HTML comes with a good status', { answer: { status: 201, body: '<html>' } }],
  ] as const)('ends with one whole file where %s', async (_, fault) => {
    connection.emulator.faults.add({ route: UPLOAD, ...fault });
    expect((await assets.upload(draft, content())).digest).toBe(DIGEST);
    expect(await held()).toEqual(WHOLE);
  });

  it('does not send a file again that arrived although its answer was lost', async () => {
    connection.emulator.faults.add({ route: UPLOAD, drop: 'answer' });
    await assets.upload(draft, content());
    expect(connection.takeCalls().filter((call) => call === UPLOAD)).toHaveLength(1);
  });

  it('takes what is there already for its own where it is the same', async () => {
    const { id } = await assets.upload(draft, content());
    expect(await assets.upload(draft, content())).toEqual({ id, digest: DIGEST });
    expect(await held()).toEqual(WHOLE);
  });

  it.each([1000, BYTES.byteLength])(
    'leaves alone another file of the name, of %i bytes, and says so',
    async (size) => {
      await assets.upload(draft, content(new Uint8Array(size)));
      const before = await held();
      await expect(assets.upload(draft, content())).rejects.toMatchObject({
        code: 'DRAFT_CONTESTED',
      });
      expect(await held()).toEqual(before);
    },
  );

  it('replaces a piece that a broken upload left under the name', async () => {
    connection.emulator.faults.add({ route: UPLOAD, cutUploadAfterBytes: 100_000 });
    const once = new GitHubAssetStore(connection.client, connection.name, {
      authorize: async () => `token ${Object(await connection.client.auth()).token}`,
      sleep: () => Promise.reject(new Error('killed')),
    });
    await expect(once.upload(draft, content())).rejects.toThrow('killed');
    expect((await assets.upload(draft, content())).digest).toBe(DIGEST);
    expect(await held()).toEqual(WHOLE);
  });

  it('waits as long as GitHub says', async () => {
    connection.emulator.faults.add({ route: UPLOAD, reply: secondaryRateLimit(7) });
    await assets.upload(draft, content());
    expect(sleeps).toEqual([7000]);
    expect(await held()).toEqual(WHOLE);
  });

  it('reports a limit that lasts too long', async () => {
    connection.emulator.faults.add({ route: UPLOAD, reply: secondaryRateLimit(3600) });
    await expect(assets.upload(draft, content())).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(sleeps).toEqual([]);
  });

  it('gives up after four attempts and leaves no piece behind', async () => {
    connection.emulator.faults.add({ route: UPLOAD, times: 4, cutUploadAfterBytes: 100_000 });
    await expect(assets.upload(draft, content())).rejects.toMatchObject({ code: 'UPLOAD_FAILED' });
    expect(await held()).toEqual([]);
  });

  it.each([
    ['grew', BYTES.byteLength - 1],
    ['shrank', BYTES.byteLength + 1],
  ])('refuses a file that %s since it was looked at', async (_, size) => {
    await expect(assets.upload(draft, content(BYTES, size))).rejects.toMatchObject({
      code: 'ARTIFACT_CHANGED',
    });
  });

  it('says where the draft is gone', async () => {
    await releases.delete(draft.id);
    await expect(assets.upload(draft, content())).rejects.toMatchObject({ code: 'DRAFT_GONE' });
  });

  it('explains a token that may not write', async () => {
    const reader = connection.workflow({ contents: 'read' });
    const readers = new GitHubAssetStore(reader, connection.name, {
      authorize: async () => `token ${Object(await reader.auth()).token}`,
      sleep: () => Promise.resolve(),
    });
    await expect(readers.upload(draft, content())).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });
});

describe('open', () => {
  it('streams the bytes back', async () => {
    const { id } = await assets.upload(draft, content());
    const hash = createHash('sha256');
    for await (const chunk of await assets.open(id)) hash.update(chunk);
    expect(`sha256:${hash.digest('hex')}`).toBe(DIGEST);
  });

  it('never shows the token to the host that stores the bytes', async () => {
    const { id } = await assets.upload(draft, content());
    connection.emulator.journal.clear();
    for await (const _ of await assets.open(id));
    const downloads = connection.emulator.journal.entries.filter(({ kind }) => kind === 'download');
    expect(downloads.map(({ actor }) => actor)).toEqual([null]);
  });
});
