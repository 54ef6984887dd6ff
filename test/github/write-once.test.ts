import { RequestError } from '@octokit/request-error';
import { describe, expect, it } from 'vitest';
import { writeOnce } from '../../github/write-once.ts';

const REQUEST = { method: 'POST', url: 'https://api.github.test/x', headers: {} } as const;

/** Runs a write whose answers come in this order; says what came of it and how often it was sent. */
async function run(answers: readonly number[], found: readonly (string | null)[]) {
  const waiting = [...answers];
  const finds = [...found];
  const outcome = await writeOnce({
    send: async () => {
      const status = waiting.shift() ?? 0;
      if (status !== 201) throw new RequestError('refused', status, { request: REQUEST });
      return 'made';
    },
    find: async () => finds.shift() ?? null,
  }).catch((error: unknown) => error);
  return { outcome, sent: answers.length - waiting.length };
}

describe('writeOnce', () => {
  it('is not sent again where it took effect although its answer was lost', async () => {
    expect(await run([502, 201], ['found'])).toEqual({ outcome: 'found', sent: 1 });
  });

  it('is sent again where it took no effect', async () => {
    expect(await run([502, 201], [null])).toEqual({ outcome: 'made', sent: 2 });
  });

  it('is not sent again once it was refused', async () => {
    const { outcome, sent } = await run([422, 201], []);
    expect(outcome).toMatchObject({ status: 422 });
    expect(sent).toBe(1);
  });

  it('gives up after three attempts', async () => {
    const { outcome, sent } = await run([502, 502, 502, 201], []);
    expect(outcome).toMatchObject({ status: 502 });
    expect(sent).toBe(3);
  });
});
