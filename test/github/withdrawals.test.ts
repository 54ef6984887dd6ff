import { afterEach, beforeEach, expect, it } from 'vitest';
import { VersionTag } from '../../core/model/version-tag.ts';
import { GitHubVersionLedger } from '../../github/version-ledger.ts';
import { GitHubWithdrawals } from '../../github/withdrawals.ts';
import { Connection } from './connection.ts';

const VERSION = VersionTag.of('iris', '1.0.0');

let connection: Connection;
let withdrawals: GitHubWithdrawals;

beforeEach(async () => {
  connection = await Connection.open();
  withdrawals = new GitHubWithdrawals(connection.client, connection.name);
});
afterEach(() => connection.emulator.close());

it('takes one call', async () => {
  expect(await withdrawals.find(VERSION)).toBeNull();
  expect(connection.takeCalls()).toEqual(['POST /graphql']);
});

it('counts a tag that is no annotated one, since its name is taken all the same', async () => {
  const { git } = connection.repository;
  for (const name of ['iris@v1.0.0', 'iris@v1.0.0!']) {
    await git.run(['update-ref', `refs/tags/${name}`, 'refs/heads/main']);
  }
  expect(await withdrawals.find(VERSION)).toMatchObject({ reason: 'no reason was given' });
  const ledger = new GitHubVersionLedger(connection.client, connection.name);
  const { versions } = await ledger.read('iris');
  expect(versions).toMatchObject([{ record: null, withdrawn: { by: null } }]);
});

it('says what it was about where it may not read', async () => {
  const blind = connection.workflow({});
  const hidden = new GitHubWithdrawals(blind, { owner: 'acme', repo: 'elsewhere' });
  await expect(hidden.find(VERSION)).rejects.toMatchObject({
    code: 'NOT_PERMITTED',
    problem: expect.stringContaining('iris@v1.0.0'),
  });
});
