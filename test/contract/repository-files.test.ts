import { describe, expect, it } from 'vitest';
import type { RepositoryFiles } from '../../core/ports/promotions.ts';
import { GitHubRepositoryFiles } from '../../github/repository-files.ts';
import { InMemoryFiles } from '../fakes/in-memory-files.ts';
import { Connection } from '../github/connection.ts';

interface Arrangement extends AsyncDisposable {
  readonly files: RepositoryFiles;
}

async function arrangeGitHub(): Promise<Arrangement> {
  const connection = await Connection.open({ 'a.txt': 'a', 'b/c.txt': '' });
  return {
    files: new GitHubRepositoryFiles(connection.client, connection.name),
    [Symbol.asyncDispose]: () => connection.emulator.close(),
  };
}

async function arrangeFake(): Promise<Arrangement> {
  const files = new InMemoryFiles();
  files.tree('main').set('a.txt', 'a').set('b/c.txt', '');
  return { files, [Symbol.asyncDispose]: async () => {} };
}

describe.each([
  ['GitHub', arrangeGitHub],
  ['the fake', arrangeFake],
])('the files of %s', (_, arrange) => {
  it('are given in the order asked for, and null for those that are not there', async () => {
    await using arrangement = await arrange();
    const wanted = ['b/c.txt', 'gone.txt', 'a.txt'].map((path) => ({ revision: 'main', path }));
    expect(await arrangement.files.read(wanted)).toEqual([
      ...[{ kind: 'text', text: '' }, null, { kind: 'text', text: 'a' }],
    ]);
  });

  it('are an error where there is no such commit', async () => {
    await using arrangement = await arrange();
    const wanted = [{ revision: 'f'.repeat(40), path: 'a.txt' }];
    await expect(arrangement.files.read(wanted)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
