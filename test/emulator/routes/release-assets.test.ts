import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, type Stage, setStage } from '../stage.ts';

const UPLOAD = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets';
const TAG = 'iris@v1.0.0';
let stage: Stage;
let release_id: number;
let upload_url: string;

beforeEach(async () => {
  stage = await setStage({ limits: { assetBytes: 1_000, assetsPerRelease: 2 } });
  const release = { ...stage.at, tag_name: TAG, draft: true };
  const { data } = await repos().createRelease(release);
  release_id = data.id;
  upload_url = data.upload_url;
});

afterEach(() => stage.emulator.close());

function repos() {
  return stage.as(stage.owner).rest.repos;
}

function upload(name: string, data: string) {
  const headers = { 'content-type': 'text/plain', 'content-length': data.length };
  return repos().uploadReleaseAsset({
    ...stage.at,
    release_id,
    url: upload_url,
    name,
    data,
    headers,
  });
}

async function listed() {
  return (await repos().listReleaseAssets({ ...stage.at, release_id })).data;
}

function publish() {
  return repos().updateRelease({ ...stage.at, release_id, draft: false });
}

describe('uploading', () => {
  it('goes to another host, and reports the digest of what arrived', async () => {
    expect(new URL(upload_url).host).not.toBe(new URL(stage.emulator.apiUrl).host);
    const { data } = await upload('model.txt', 'weights');
    const digest = `sha256:${createHash('sha256').update('weights').digest('hex')}`;
    expect(data).toMatchObject({ name: 'model.txt', size: 7, digest, state: 'uploaded' });
    expect(await listed()).toEqual([data]);
  });

  it.each([
    ['my model (1).bin', 'my.model.1.bin'],
    ['épreuve+@.txt', 'epreuve.txt'],
    ['.env', 'default.env'],
    ['trailing..', 'trailing'],
    ['plain_name-1.0.bin', 'plain_name-1.0.bin'],
  ])('renames "%s" to "%s"', async (name, expected) => {
    expect((await upload(name, 'x')).data.name).toBe(expected);
  });

  it('is refused for a name that is taken', async () => {
    await upload('model.txt', 'one');
    expect(await refusalOf(upload('model.txt', 'two'))).toMatchObject({
      status: 422,
      errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }],
    });
  });

  it.each([
    ['nothing', '', 'greater than or equal to 1'],
    ['too much', 'x'.repeat(1_001), 'less than or equal to 1000'],
  ])('is refused for %s', async (_, content, message) => {
    expect(await refusalOf(upload('model.txt', content))).toMatchObject({
      status: 422,
      errors: [{ field: 'size', message: expect.stringContaining(message) }],
    });
  });

  it('is refused beyond the number of assets that a release may have', async () => {
    await upload('a', '1');
    await upload('b', '2');
    expect(await refusalOf(upload('c', '3'))).toMatchObject({ errors: [{ field: 'file_count' }] });
  });

  it('is refused without saying how long it is', async () => {
    const { value } = stage.emulator.world.createToken(stage.owner);
    const response = await fetch(upload_url.replace('{?name,label}', '?name=a'), {
      method: 'POST',
      headers: { authorization: `Bearer ${value}` },
      body: new Blob(['x']).stream(),
      duplex: 'half',
    });
    expect(response.status).toBe(400);
  });

  it('that is cut short leaves a starter behind, which can be deleted', async () => {
    stage.emulator.faults.add({ route: UPLOAD, cutUploadAfterBytes: 10 });
    await expect(upload('model.txt', 'x'.repeat(900))).rejects.toThrow();
    const [starter, ...others] = await listed();
    expect(others).toEqual([]);
    expect(starter).toMatchObject({ name: 'model.txt', state: 'starter', digest: null });
    await repos().deleteReleaseAsset({ ...stage.at, asset_id: starter?.id ?? 0 });
    expect((await upload('model.txt', 'again')).status).toBe(201);
  });

  it.each([
    ['in the middle of it', 10],
    ['at its last byte', 900],
  ])('that a gateway gives up %s is answered, and leaves a starter behind', async (_, bytes) => {
    stage.emulator.faults.add({ route: UPLOAD, breakUploadAfterBytes: bytes });
    const refusal = await refusalOf(upload('model.txt', 'x'.repeat(900)));
    expect(refusal).toMatchObject({ status: 502, message: 'Bad Gateway' });
    const [starter, ...others] = await listed();
    expect(others).toEqual([]);
    expect(starter).toMatchObject({ name: 'model.txt', state: 'starter', digest: null });
    const taken = refusalOf(upload('model.txt', 'again'));
    expect(await taken).toMatchObject({ status: 422, errors: [{ code: 'already_exists' }] });
    await repos().deleteReleaseAsset({ ...stage.at, asset_id: starter?.id ?? 0 });
    expect((await upload('model.txt', 'again')).status).toBe(201);
  });

  it('whose answer is lost took effect', async () => {
    stage.emulator.faults.add({ route: UPLOAD, drop: 'answer' });
    await expect(upload('model.txt', 'weights')).rejects.toThrow();
    expect(await listed()).toMatchObject([{ name: 'model.txt', state: 'uploaded', size: 7 }]);
  });
});

describe('an asset', () => {
  it('can be renamed to a name that is free', async () => {
    const { data } = await upload('a', '1');
    await upload('b', '2');
    const renamed = { ...stage.at, asset_id: data.id };
    expect((await repos().updateReleaseAsset({ ...renamed, name: 'c' })).data.name).toBe('c');
    const taken = repos().updateReleaseAsset({ ...renamed, name: 'b' });
    expect(await refusalOf(taken)).toMatchObject({ status: 422 });
  });

  it('of a draft is not shown to who may not write', async () => {
    const { data } = await upload('a', '1');
    const reader = stage.anonymously().rest.repos;
    const call = reader.getReleaseAsset({ ...stage.at, asset_id: data.id });
    expect(await refusalOf(call)).toMatchObject({ status: 404 });
  });
});

describe('downloading', () => {
  it('by the API is redirected to an address that needs no token', async () => {
    const { data } = await upload('model.txt', 'weights');
    const { value } = stage.emulator.world.createToken(stage.owner);
    const headers = { accept: 'application/octet-stream', authorization: `Bearer ${value}` };
    const response = await fetch(data.url, { headers, redirect: 'manual' });
    expect(response.status).toBe(302);
    const location = response.headers.get('location') ?? '';
    expect(await (await fetch(location)).text()).toBe('weights');
    const forged = location.replace(/signature=./, 'signature=x');
    expect((await fetch(forged)).status).toBe(404);
    const withToken = await fetch(location, { headers });
    expect(withToken.status).toBe(400);
  });

  it('by the address on the page works once the release is published', async () => {
    await upload('model.txt', 'weights');
    const address = `${stage.repository.htmlUrl}/releases/download/${TAG}/model.txt`;
    expect((await fetch(address)).status).toBe(404);
    const { data } = await publish();
    expect(data.assets[0]?.browser_download_url).toBe(address.replace('@', '%40'));
    expect(await (await fetch(address)).text()).toBe('weights');
    const [asset] = await listed();
    expect(asset?.download_count).toBe(1);
  });

  it.each([
    ['bytes=2-4', { status: 206, content: 'igh', described: 'bytes 2-4/7' }],
    ['bytes=4-', { status: 206, content: 'hts', described: 'bytes 4-6/7' }],
    ['bytes=-2', { status: 206, content: 'ts', described: 'bytes 5-6/7' }],
    ['bytes=5-100', { status: 206, content: 'ts', described: 'bytes 5-6/7' }],
  ])('%s gives that part', async (range, { status, content, described }) => {
    const response = await fetchRange(range);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-range')).toBe(described);
    expect(await response.text()).toBe(content);
  });

  it('from beyond the end is refused, with the size', async () => {
    const response = await fetchRange('bytes=7-');
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */7');
  });

  async function fetchRange(range: string): Promise<Response> {
    await upload('model.txt', 'weights');
    const { data } = await publish();
    const address = data.assets[0]?.browser_download_url ?? '';
    return fetch(address, { headers: { range } });
  }
});

describe('an immutable release', () => {
  beforeEach(async () => {
    await repos().enableImmutableReleases(stage.at);
    await upload('model.txt', 'weights');
    await publish();
  });

  it('takes no asset, loses none and keeps its tag', async () => {
    const refused = [
      upload('other.txt', 'x'),
      repos().deleteReleaseAsset({ ...stage.at, asset_id: (await listed())[0]?.id ?? 0 }),
      repos().updateRelease({ ...stage.at, release_id, tag_name: 'other' }),
      repos().updateRelease({ ...stage.at, release_id, draft: true }),
      stage.as(stage.owner).rest.git.deleteRef({ ...stage.at, ref: `tags/${TAG}` }),
    ];
    for (const call of refused) expect(await refusalOf(call)).toMatchObject({ status: 422 });
    expect(await listed()).toHaveLength(1);
  });

  it('may change its text', async () => {
    const { data } = await repos().updateRelease({ ...stage.at, release_id, body: 'More' });
    expect(data).toMatchObject({ body: 'More', immutable: true });
  });

  it('uses up the name of its tag for good', async () => {
    await repos().deleteRelease({ ...stage.at, release_id });
    expect(await refusalOf(repos().createRelease({ ...stage.at, tag_name: TAG }))).toMatchObject({
      status: 422,
      errors: [{ field: 'tag_name', message: 'tag_name was used by an immutable release' }],
    });
  });
});
