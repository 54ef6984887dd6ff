import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitHubProtectionRules } from '../../github/protection-rules.ts';
import { Connection } from './connection.ts';

let connection: Connection;
let rules: GitHubProtectionRules;

beforeEach(async () => {
  connection = await Connection.open();
  for (const app of connection.emulator.world.apps.values()) {
    app.hook = { url: 'http://127.0.0.1:1/', secret: 'shared' };
  }
  rules = new GitHubProtectionRules(connection.client, connection.name);
});

afterEach(() => connection.emulator.close());

describe('the protection rules of GitHub', () => {
  it('tell of the run that asks', async () => {
    const { run } = await ask();
    expect(await rules.findRun(run.id)).toEqual({
      event: 'workflow_dispatch',
      commit: run.headSha,
      branch: 'main',
      workflow: '.github/workflows/deploy.yml',
    });
    expect(await rules.findRun(999_999)).toBeNull();
  });

  it.each([
    ['approved', 'in_progress'],
    ['rejected', 'completed'],
  ] as const)('let the job that is %s be %s', async (state, status) => {
    const { run, gates } = await ask();
    const answer = { runId: run.id, environment: 'production', state, comment: 'By the ledger.' };
    await rules.answer(answer);
    expect(run.status).toBe(status);
    expect(gates).toMatchObject([{ state, comment: 'By the ledger.' }]);
    // A second answer, or one after the job was cancelled, changes nothing.
    await rules.answer({ ...answer, state: 'rejected', comment: 'Late.' });
    expect(gates).toMatchObject([{ state, comment: 'By the ledger.' }]);
  });

  it('say what the token lacks', async () => {
    const { run } = await ask();
    const reader = new GitHubProtectionRules(connection.person('eve', 'read'), connection.name);
    const answer = { runId: run.id, environment: 'production', comment: '' };
    await expect(reader.answer({ ...answer, state: 'approved' })).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });
});

function ask() {
  const { emulator, repository } = connection;
  const job = { environment: 'production', event: 'workflow_dispatch' };
  return emulator.requestDeployment(repository, job);
}
