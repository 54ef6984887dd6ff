import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GitHubRepositoryFiles } from '../../github/repository-files.ts';
import { Connection } from './connection.ts';

const ODD = 'models/a"){b}\\c/$e0.yml';
const LONG = `${'long '.repeat(300_000)}end`;

let connection: Connection;
let files: GitHubRepositoryFiles;
let first: string;

beforeAll(async () => {
  connection = await Connection.open({
    'models/iris/production.yml': 'version: 1.0.0\n',
    [ODD]: 'odd',
    'empty.txt': '',
    'model.bin': new Uint8Array([0, 159, 146, 150, 0]),
    'long.txt': LONG,
  });
  files = new GitHubRepositoryFiles(connection.client, connection.name);
  first = await connection.repository.commit({ files: { 'a.txt': 'first' } });
  await connection.repository.commit({ files: { 'a.txt': 'second' } });
  connection.takeCalls();
});
afterAll(() => connection.emulator.close());

describe('read', () => {
  it('gives files of a commit and of a branch in the order asked for, in one call', async () => {
    const texts = await files.read([
      { revision: 'main', path: 'a.txt' },
      { revision: first, path: 'a.txt' },
      { revision: 'main', path: 'models/iris/production.yml' },
      { revision: 'main', path: 'empty.txt' },
    ]);
    expect(texts).toEqual(['second', 'first', 'version: 1.0.0\n', '']);
    expect(connection.takeCalls()).toEqual(['POST /graphql']);
  });

  it('gives null for what is no file there', async () => {
    const texts = await files.read([
      { revision: 'main', path: 'gone.txt' },
      { revision: 'main', path: 'models/iris' },
      { revision: 'f'.repeat(40), path: 'a.txt' },
      { revision: 'no-such-branch', path: 'a.txt' },
    ]);
    expect(texts).toEqual([null, null, null, null]);
  });

  it('asks for a path as it is, whatever it looks like', async () => {
    expect(await files.read([{ revision: 'main', path: ODD }])).toEqual(['odd']);
  });

  it('reads a long text to its end', async () => {
    expect(await files.read([{ revision: 'main', path: 'long.txt' }])).toEqual([LONG]);
  });

  it('refuses what is no text', async () => {
    await expect(files.read([{ revision: 'main', path: 'model.bin' }])).rejects.toMatchObject({
      code: 'INVALID_DOCUMENT',
    });
  });

  it('asks nothing for nothing, and in parts for many', async () => {
    connection.takeCalls();
    expect(await files.read([])).toEqual([]);
    expect(connection.takeCalls()).toEqual([]);
    const many = Array.from({ length: 101 }, () => ({ revision: 'main', path: 'a.txt' }));
    expect(new Set(await files.read(many))).toEqual(new Set(['second']));
    expect(connection.takeCalls()).toHaveLength(2);
  });
});
