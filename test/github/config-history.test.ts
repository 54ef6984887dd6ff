import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import { GitHubConfigHistory } from '../../github/config-history.ts';
import { Connection } from './connection.ts';

let connection: Connection;
let history: GitHubConfigHistory;

beforeEach(async () => {
  connection = await Connection.open();
  history = new GitHubConfigHistory(connection.client, connection.name);
});
afterEach(() => connection.emulator.close());

async function write(...texts: readonly (string | Uint8Array | null)[]): Promise<void> {
  for (const text of texts) await connection.repository.commit({ files: { [CONFIG_PATH]: text } });
}

describe('earlier', () => {
  it('gives what the configuration was before, newest first, in one call', async () => {
    await write('one', 'two', 'three');
    await connection.repository.commit({ files: { 'README.md': 'Not of the configuration.' } });
    connection.takeCalls();
    expect(await history.earlier()).toEqual(['two', 'one']);
    expect(connection.takeCalls()).toEqual(['POST /graphql']);
  });

  it('leaves out that it was deleted for a while, and what is no text', async () => {
    await write('one', null, new Uint8Array([0, 255, 0]), 'two', null);
    expect(await history.earlier()).toEqual(['two', 'one']);
  });

  it('gives ten at most', async () => {
    await write(...Array.from({ length: 13 }, (_, at) => String(at)));
    const expected = Array.from({ length: 10 }, (_, at) => String(11 - at));
    expect(await history.earlier()).toEqual(expected);
  });

  it('has nothing where there never was a configuration', async () => {
    expect(await history.earlier()).toEqual([]);
  });
});
