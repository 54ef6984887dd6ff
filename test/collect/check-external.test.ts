import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkExternal } from '../../collect/check-external.ts';
import { webFiles } from '../../collect/web-file.ts';
import type { Artifact } from '../../core/generated/schema-types.ts';

const HOST = 'https://models.example.test';
const CONTENT = 'weights';

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function artifact(facts: Partial<Artifact> = {}): Artifact {
  const uri = `${HOST}/model.bin`;
  return { path: 'model.bin', size: 7, digest: digestOf(CONTENT), uri, ...facts };
}

async function faultsOf(...artifacts: readonly Artifact[]): Promise<readonly string[]> {
  const problems = await checkExternal(artifacts, webFiles);
  return problems.map(({ field, message }) => `${field}: ${message}`);
}

describe('checkExternal', () => {
  it('has nothing to say of what is as declared', async () => {
    nock(HOST).get('/model.bin').reply(200, CONTENT);
    expect(await faultsOf(artifact())).toEqual([]);
    expect(nock.isDone()).toBe(true);
  });

  it('names another digest, both of them', async () => {
    nock(HOST).get('/model.bin').reply(200, 'WEIGHTS');
    const [fault, ...others] = await faultsOf(artifact());
    expect(others).toEqual([]);
    expect(fault).toMatch(/^artifacts\[0\]\.uri: https:\/\/models\.example\.test\/model\.bin /);
    expect(fault).toContain(digestOf('WEIGHTS'));
    expect(fault).toContain(digestOf(CONTENT));
  });

  it.each([
    ['fewer bytes than declared', 6, /has more than 6 bytes, and 6 are declared/],
    ['more bytes than declared', 8, /has 7 bytes, and 8 are declared/],
  ])('names %s', async (_, size, message) => {
    nock(HOST).get('/model.bin').reply(200, CONTENT);
    expect(await faultsOf(artifact({ size }))).toEqual([expect.stringMatching(message)]);
  });

  it('reads no further than it needs of what has no end', async () => {
    let sent = 0;
    function* endless(): Generator<Buffer> {
      for (;;) {
        sent += 1;
        yield Buffer.alloc(1_000);
      }
    }
    const body = Readable.from(endless(), { objectMode: false, highWaterMark: 1_000 });
    nock(HOST)
      .get('/model.bin')
      .reply(200, () => body);
    expect(await faultsOf(artifact())).toEqual([expect.stringMatching(/has more than 7 bytes/)]);
    body.destroy();
    expect(sent).toBeLessThan(1_000);
  });

  it('says when an address does not answer as it should', async () => {
    nock(HOST).get('/model.bin').reply(404);
    expect(await faultsOf(artifact())).toEqual([
      expect.stringMatching(/^artifacts\[0\]\.uri: Could not read .*: the answer was 404.*Check/),
    ]);
  });

  it('says when the connection broke off, which another run may not meet', async () => {
    async function* brokenOff(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('wei');
      throw new TypeError('terminated');
    }
    const web = { open: async () => brokenOff() };
    const problems = await checkExternal([artifact()], web);
    expect(problems).toMatchObject([{ field: 'artifacts[0].uri' }]);
    expect(problems[0]?.message).toMatch(/broke off.*run it again/);
  });

  it('lists all that are wrong, each by its place', async () => {
    nock(HOST).get('/a').reply(404).get('/b').reply(200, CONTENT).get('/c').reply(200, 'x');
    const artifacts = ['a', 'b', 'c'].map((name) => artifact({ uri: `${HOST}/${name}` }));
    const faults = await faultsOf(...artifacts);
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'artifacts[0].uri',
      'artifacts[2].uri',
    ]);
  });

  it.each(['s3://acme/model.bin', 'gs://acme/model.bin', 'hf://acme/model', 'oci://acme/model'])(
    'believes what is said of %s, which needs credentials',
    async (uri) => {
      expect(await faultsOf(artifact({ uri }))).toEqual([]);
    },
  );

  it('asks for nothing that is in the release', async () => {
    const digest = digestOf(CONTENT);
    const stored = { path: 'a', size: 7, digest, assets: [{ name: 'a', size: 7, digest }] };
    expect(await checkExternal([stored], webFiles)).toEqual([]);
  });
});
