import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoundFile } from '../../core/ports/promotions.ts';
import { GitHubRepositoryFiles } from '../../github/repository-files.ts';
import { Connection } from './connection.ts';

const ODD = 'models/a"){b}\\c/$e0.yml';
const POINTER = 'models/iris/production.yml';
const SIZE = 5 * 1024 * 1024;

let connection: Connection;
let files: GitHubRepositoryFiles;
let first: string;
let linked: string;

beforeAll(async () => {
  connection = await Connection.open({
    [POINTER]: 'version: 1.0.0\n',
    [ODD]: 'odd',
    'empty.txt': '',
    'model.bin': new Uint8Array([0, 159, 146, 150, 0]),
    'nul.yml': 'version: 1.0.0\n\0',
    'long.txt': 'x'.repeat(SIZE),
    'Iris.yml': 'upper',
    'iris.yml': 'lower',
  });
  files = new GitHubRepositoryFiles(connection.client, connection.name);
  first = await connection.repository.commit({ files: { 'a.txt': 'first' } });
  await connection.repository.commit({ files: { 'a.txt': 'second' } });
  linked = await commitOddEntries();
  connection.takeCalls();
});
afterAll(() => connection.emulator.close());

/** A commit with a symbolic link and a submodule, as git itself would push them. */
async function commitOddEntries(): Promise<string> {
  const { client, name } = connection;
  const content = `version: 9.9.9\ndigest: sha256:${'a'.repeat(64)}\n`;
  const blob = await client.request('POST /repos/{owner}/{repo}/git/blobs', { ...name, content });
  const tree = await client.request('POST /repos/{owner}/{repo}/git/trees', {
    ...name,
    tree: [
      { path: POINTER, mode: '120000', type: 'blob', sha: blob.data.sha },
      { path: 'models/rose', mode: '160000', type: 'commit', sha: first },
    ],
  });
  const commit = await client.request('POST /repos/{owner}/{repo}/git/commits', {
    ...{ ...name, message: 'Link', tree: tree.data.sha, parents: [first] },
  });
  return commit.data.sha;
}

async function read(revision: string, ...paths: readonly string[]) {
  return await files.read(paths.map((path) => ({ revision, path })));
}

function text(content: string): FoundFile {
  return { kind: 'text', text: content };
}

describe('read', () => {
  it('gives files of a commit and of a branch in the order asked for, in one call', async () => {
    const found = await files.read([
      { revision: 'main', path: 'a.txt' },
      { revision: first, path: 'a.txt' },
      { revision: 'main', path: POINTER },
      { revision: 'main', path: 'empty.txt' },
    ]);
    expect(found).toEqual([text('second'), text('first'), text('version: 1.0.0\n'), text('')]);
    expect(connection.takeCalls()).toEqual(['POST /graphql']);
  });

  it('gives null for what is not there', async () => {
    expect(await read('main', 'gone.txt', 'models/iris/gone/a.yml')).toEqual([null, null]);
    expect(await read(linked, 'models/rose/production.yml')).toEqual([null]);
  });

  it.each(['f'.repeat(40), 'no-such-branch', 'main^{tree}'])(
    'never takes %s, which is no commit, for one without files',
    async (revision) => {
      await expect(read(revision, 'a.txt')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    },
  );

  it('asks for a path as it is, whatever it looks like', async () => {
    expect(await read('main', ODD)).toEqual([text('odd')]);
    expect(await read('main', 'Iris.yml', 'iris.yml')).toEqual([text('upper'), text('lower')]);
  });

  it('looks at a symbolic link itself, though what it leads to reads as a pointer', async () => {
    expect(await read(linked, POINTER, 'models/rose', 'models')).toEqual([
      ...[{ kind: 'link' }, { kind: 'submodule' }, { kind: 'folder' }],
    ]);
  });

  it('does not download what is larger than any file it reads', async () => {
    expect(await read('main', 'long.txt')).toEqual([{ kind: 'too-large', bytes: SIZE }]);
    expect(connection.takeCalls().slice(-1)).toEqual(['POST /graphql']);
  });

  it('tells what is no text', async () => {
    expect(await read('main', 'model.bin', 'nul.yml')).toEqual([
      ...[{ kind: 'binary' }, { kind: 'binary' }],
    ]);
  });

  it('asks nothing for nothing, and in parts for many', async () => {
    connection.takeCalls();
    expect(await files.read([])).toEqual([]);
    expect(connection.takeCalls()).toEqual([]);
    const many = await read('main', ...Array.from({ length: 101 }, () => 'a.txt'));
    expect(many).toEqual(Array.from({ length: 101 }, () => text('second')));
    expect(connection.takeCalls()).toHaveLength(2);
  });
});
