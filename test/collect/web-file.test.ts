import { text } from 'node:stream/consumers';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { webFiles } from '../../collect/web-file.ts';
import { RegistryError } from '../../core/errors.ts';

const HOST = 'https://models.example.test';
const URI = `${HOST}/iris/model.bin`;

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  vi.useRealTimers();
  nock.abortPendingRequests();
  nock.cleanAll();
  nock.enableNetConnect();
});

async function refusal(): Promise<RegistryError> {
  const error: unknown = await webFiles.open(URI).catch((reason: unknown) => reason);
  if (error instanceof RegistryError) return error;
  throw new Error(`No refusal, but ${String(error)}`);
}

describe('webFiles', () => {
  it('gives what lies there', async () => {
    nock(HOST).get('/iris/model.bin').reply(200, 'weights');
    expect(await text(await webFiles.open(URI))).toBe('weights');
  });

  it('shows nobody any credentials', async () => {
    const badheaders = ['authorization', 'cookie'];
    nock(HOST, { badheaders }).get('/iris/model.bin').reply(200, 'weights');
    expect(await text(await webFiles.open(URI))).toBe('weights');
  });

  it('follows a redirect to https, of another host too', async () => {
    const location = 'https://storage.example.test/1';
    nock(HOST).get('/iris/model.bin').reply(302, '', { location });
    nock('https://storage.example.test').get('/1').reply(200, 'weights');
    expect(await text(await webFiles.open(URI))).toBe('weights');
  });

  it('reads nothing that a redirect leads to without https', async () => {
    const location = 'http://models.example.test/iris/model.bin';
    nock(HOST).get('/iris/model.bin').reply(302, '', { location });
    nock('http://models.example.test').get('/iris/model.bin').reply(200, 'weights');
    const { code, problem } = await refusal();
    expect(code).toBe('WEB_FILE_UNREADABLE');
    expect(problem).toBe(`Could not read ${URI}: it leads away from https.`);
  });

  it.each([401, 403, 404, 500])('is refused by a %i, which it names', async (status) => {
    nock(HOST).get('/iris/model.bin').reply(status, 'no');
    const { code, problem } = await refusal();
    expect(code).toBe('WEB_FILE_UNREADABLE');
    expect(problem).toContain(`${URI}: the answer was ${status}`);
  });

  it('says why there was no answer', async () => {
    nock(HOST).get('/iris/model.bin').replyWithError('getaddrinfo ENOTFOUND models.example.test');
    const { code, problem, remedy } = await refusal();
    expect(code).toBe('WEB_FILE_UNREADABLE');
    expect(problem).toContain('ENOTFOUND models.example.test');
    expect(remedy).toMatch(/address/);
  });

  it('waits a minute for an answer, and no longer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = Promise.withResolvers<void>();
    nock(HOST)
      .get('/iris/model.bin')
      .reply(200, () => {
        asked.resolve();
        return new Promise<string>(() => {});
      });
    const refused = refusal();
    await asked.promise;
    await vi.advanceTimersByTimeAsync(59_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    const { code, problem } = await refused;
    expect(code).toBe('WEB_FILE_UNREADABLE');
    expect(problem).toContain('60 seconds');
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    nock(HOST).get('/iris/model.bin').reply(200, 'weights');
    await webFiles.open(URI);
    expect(vi.getTimerCount()).toBe(0);
  });
});
