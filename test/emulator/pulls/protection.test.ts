import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../../emulator/world/account.ts';
import { refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;
let writer: Account;
let pull: { owner: string; repo: string; pull_number: number };
let sha: string;

beforeEach(async () => {
  stage = await setStage();
  writer = stage.emulator.world.createUser({ login: 'writer' });
  stage.repository.collaborators.set('writer', 'write');
  sha = await stage.repository.commit({ branch: 'topic', from: 'main', files: { 'a.txt': 'a' } });
  const call = { ...stage.at, title: 'Promote', head: 'topic', base: 'main' };
  const { data } = await stage.as(stage.owner).rest.pulls.create(call);
  pull = { ...stage.at, pull_number: data.number };
});

afterEach(() => stage.emulator.close());

function requireChecks(...requiredChecks: readonly string[]): void {
  stage.repository.protections.set('main', { requiredChecks });
}

async function check(fields: { conclusion: 'success' | 'failure' } | { status: 'in_progress' }) {
  const made = { ...stage.at, head_sha: sha, name: 'gates', ...fields };
  await stage.asApp().rest.checks.create(made);
}

function mergeAs(account: Account): Promise<unknown> {
  return stage.as(account).rest.pulls.merge(pull);
}

describe('a branch that requires a check', () => {
  it('takes a pull request whose check is green', async () => {
    requireChecks('gates');
    await check({ conclusion: 'success' });
    await expect(mergeAs(writer)).resolves.toMatchObject({ data: { merged: true } });
  });

  it.each([
    ['is expected', null],
    ['is in progress', { status: 'in_progress' } as const],
    ['is failing', { conclusion: 'failure' } as const],
  ])('refuses one whose check %s', async (state, fields) => {
    requireChecks('gates');
    if (fields !== null) await check(fields);
    expect(await refusalOf(mergeAs(writer))).toMatchObject({
      status: 405,
      message: `Required status check "gates" ${state}.`,
    });
  });

  it('counts those of several that are missing', async () => {
    requireChecks('gates', 'lint', 'train');
    await check({ conclusion: 'failure' });
    expect(await refusalOf(mergeAs(writer))).toMatchObject({
      message: '3 of 3 required status checks have not succeeded: 1 failing, 2 expected.',
    });
  });

  it('takes a status for a check', async () => {
    requireChecks('train');
    const call = { ...stage.at, sha, state: 'success', context: 'train' } as const;
    await stage.as(writer).rest.repos.createCommitStatus(call);
    await expect(mergeAs(writer)).resolves.toMatchObject({ status: 200 });
  });

  it('lets an administrator merge around it', async () => {
    requireChecks('gates');
    await check({ conclusion: 'failure' });
    await expect(mergeAs(stage.owner)).resolves.toMatchObject({ status: 200 });
  });

  it('lets nobody, where it binds administrators too', async () => {
    stage.repository.protections.set('main', { requiredChecks: ['gates'], enforceAdmins: true });
    expect(await refusalOf(mergeAs(stage.owner))).toMatchObject({ status: 405 });
  });

  it('lets no App merge around it', async () => {
    requireChecks('gates');
    const merge = stage.asApp().rest.pulls.merge(pull);
    expect(await refusalOf(merge)).toMatchObject({ status: 405 });
  });

  it('shows as protected', async () => {
    requireChecks('gates');
    const { data } = await stage.as(writer).rest.repos.getBranch({ ...stage.at, branch: 'main' });
    expect(data).toMatchObject({
      protected: true,
      protection: { required_status_checks: { contexts: ['gates'] } },
    });
  });
});

describe('a branch that requires an approval', () => {
  const review = (account: Account, event: 'APPROVE' | 'REQUEST_CHANGES') =>
    stage.as(account).rest.pulls.createReview({ ...pull, event, body: 'As it is.' });

  beforeEach(() => {
    stage.repository.protections.set('main', { requiredApprovals: 1, enforceAdmins: true });
  });

  it('takes a pull request that a writer approved', async () => {
    await review(writer, 'APPROVE');
    await expect(mergeAs(stage.owner)).resolves.toMatchObject({ status: 200 });
  });

  it('does not count the approval of somebody who only reads', async () => {
    await review(stage.emulator.world.createUser({ login: 'reader' }), 'APPROVE');
    expect(await refusalOf(mergeAs(stage.owner))).toMatchObject({
      status: 405,
      message: 'At least 1 approving review is required by reviewers with write access.',
    });
  });

  it('goes by the last judgement of each', async () => {
    await review(writer, 'APPROVE');
    await review(writer, 'REQUEST_CHANGES');
    expect(await refusalOf(mergeAs(stage.owner))).toMatchObject({ status: 405 });
  });
});

describe('the state of a pull request', () => {
  it.each([
    ['clean', async () => check({ conclusion: 'success' })],
    ['unstable', async () => check({ conclusion: 'failure' })],
    ['blocked', async () => requireChecks('gates')],
  ])('is %s', async (mergeable_state, arrange) => {
    await arrange();
    const { data } = await stage.as(writer).rest.pulls.get(pull);
    expect(data).toMatchObject({ mergeable: true, mergeable_state });
  });
});
