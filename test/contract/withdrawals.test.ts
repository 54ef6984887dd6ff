import { describe, expect, it } from 'vitest';
import { formatWithdrawalMessage } from '../../core/ledger/withdrawal-record.ts';
import type { TagStore, VersionLedger } from '../../core/ports/releases.ts';
import { GitHubTagStore } from '../../github/tag-store.ts';
import { GitHubVersionLedger } from '../../github/version-ledger.ts';
import { aWithdrawal } from '../builders/withdrawal.ts';
import { InMemoryVersionStore } from '../fakes/in-memory-version-store.ts';
import { Connection } from '../github/connection.ts';

interface Arrangement extends AsyncDisposable {
  readonly tags: TagStore;
  readonly ledger: VersionLedger;
  readonly commit: string;
}

async function arrangeGitHub(): Promise<Arrangement> {
  const connection = await Connection.open();
  const { client, name } = connection;
  return {
    tags: new GitHubTagStore(client, name),
    ledger: new GitHubVersionLedger(client, name),
    commit: await connection.repository.commit({ files: { 'a.txt': 'a' } }),
    [Symbol.asyncDispose]: () => connection.emulator.close(),
  };
}

async function arrangeFake(): Promise<Arrangement> {
  const { tags, ledger } = new InMemoryVersionStore();
  const commit = 'c'.repeat(40);
  return { tags, ledger, commit, [Symbol.asyncDispose]: async () => {} };
}

describe.each([
  ['GitHub', arrangeGitHub],
  ['the fake', arrangeFake],
])('the withdrawals of %s', (_, arrange) => {
  it('are found with the version', async () => {
    await using arrangement = await arrange();
    const { tags, ledger, commit } = arrangement;
    const withdrawal = aWithdrawal('1.0.0');
    const message = formatWithdrawalMessage(withdrawal);
    for (const name of ['iris@v1.0.0', 'iris@v1.1.0', 'my-iris@v1.1.0', 'my-iris@v1.1.0!']) {
      await tags.create({ name, commit, message: 'A version.' });
    }
    await tags.create({ name: withdrawal.tag.name, commit, message });
    const { versions } = await ledger.read('iris');
    expect(
      versions.map(({ tag, withdrawn, ...rest }) => [tag.name, withdrawn, rest.commit]),
    ).toEqual([
      ['iris@v1.0.0', withdrawal, commit],
      ['iris@v1.1.0', null, commit],
    ]);
  });

  it('count where GTO made and counted them', async () => {
    await using arrangement = await arrange();
    const { tags, ledger, commit } = arrangement;
    await tags.create({ name: 'iris@v1.0.0', commit, message: 'A version.' });
    await tags.create({ name: 'iris@v1.0.0!#3', commit, message: 'Deregistering iris' });
    const { versions } = await ledger.read('iris');
    expect(versions).toMatchObject([{ withdrawn: { reason: 'Deregistering iris', by: null } }]);
  });
});

it('count on GitHub also by a tag that is no annotated one, since its name is taken all the same', async () => {
  const connection = await Connection.open();
  const { git } = connection.repository;
  for (const name of ['iris@v1.0.0', 'iris@v1.0.0!']) {
    await git.run(['update-ref', `refs/tags/${name}`, 'refs/heads/main']);
  }
  const ledger = new GitHubVersionLedger(connection.client, connection.name);
  const { versions } = await ledger.read('iris');
  expect(versions).toMatchObject([{ record: null, withdrawn: { by: null } }]);
  await connection.emulator.close();
});
