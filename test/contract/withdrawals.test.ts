import { describe, expect, it } from 'vitest';
import { findWithdrawal, formatWithdrawalMessage } from '../../core/ledger/withdrawal-record.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import type { TagStore, VersionLedger } from '../../core/ports/releases.ts';
import type { Withdrawals } from '../../core/ports/withdrawals.ts';
import { GitHubTagStore } from '../../github/tag-store.ts';
import { GitHubVersionLedger } from '../../github/version-ledger.ts';
import { GitHubWithdrawals } from '../../github/withdrawals.ts';
import { aWithdrawal } from '../builders/withdrawal.ts';
import { InMemoryVersionStore } from '../fakes/in-memory-version-store.ts';
import { Connection } from '../github/connection.ts';

interface Arrangement extends AsyncDisposable {
  readonly tags: TagStore;
  readonly ledger: VersionLedger;
  readonly withdrawals: Withdrawals;
  readonly commit: string;
}

async function arrangeGitHub(): Promise<Arrangement> {
  const connection = await Connection.open();
  const { client, name } = connection;
  return {
    tags: new GitHubTagStore(client, name),
    ledger: new GitHubVersionLedger(client, name),
    withdrawals: new GitHubWithdrawals(client, name),
    commit: await connection.repository.commit({ files: { 'a.txt': 'a' } }),
    [Symbol.asyncDispose]: () => connection.emulator.close(),
  };
}

async function arrangeFake(): Promise<Arrangement> {
  const { tags, ledger } = new InMemoryVersionStore();
  const withdrawals = {
    find: async (tag: VersionTag) => findWithdrawal(tags.withdrawals, tag),
  };
  const commit = 'c'.repeat(40);
  return { tags, ledger, withdrawals, commit, [Symbol.asyncDispose]: async () => {} };
}

describe.each([
  ['GitHub', arrangeGitHub],
  ['the fake', arrangeFake],
])('the withdrawals of %s', (_, arrange) => {
  it('are found with the version, and by themselves', async () => {
    await using arrangement = await arrange();
    const { tags, ledger, withdrawals, commit } = arrangement;
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
    expect(await withdrawals.find(VersionTag.of('iris', '1.0.0'))).toEqual(withdrawal);
    expect(await withdrawals.find(VersionTag.of('iris', '1.1.0'))).toBeNull();
  });

  it('count where GTO made and counted them', async () => {
    await using arrangement = await arrange();
    const { tags, withdrawals, commit } = arrangement;
    await tags.create({ name: 'iris@v1.0.0!#3', commit, message: 'Deregistering iris' });
    expect(await withdrawals.find(VersionTag.of('iris', '1.0.0'))).toMatchObject({
      reason: 'Deregistering iris',
      by: null,
    });
  });
});
