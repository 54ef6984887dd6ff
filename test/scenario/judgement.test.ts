import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Verdict } from '../../core/gates/verdict.ts';
import { formatPointer } from '../../core/promotion/pointer.ts';
import { connectRepository, type RepositoryPorts } from '../../github/connect.ts';
import { evaluatePromotion } from '../../registry/promote/evaluate-promotion.ts';
import { promote } from '../../registry/promote/propose-change.ts';
import { registerVersion } from '../../registry/register/register-version.ts';
import type { RegisteredVersion } from '../../registry/register/registration.ts';
import { aRegistration } from '../builders/registration.ts';
import { Connection } from '../github/connection.ts';

const CONFIG = `stages:
  staging: {}
  production:
    approvals: { count: 1, from: [codeowners] }
    gates:
      - threshold: { metric: accuracy, dataset: iris-holdout, atLeast: 0.5 }
`;
const PATH = 'models/iris/production.yml';

let connection: Connection;
let ports: RepositoryPorts;
let version: RegisteredVersion;
let topics = 0;

beforeAll(async () => {
  connection = await Connection.open({
    '.github/model-registry.yml': CONFIG,
    '.github/CODEOWNERS': '/models/ @bob @carol @mallory\n',
  });
  ports = connectRepository(connection.client, connection.name);
  const registration = aRegistration();
  const commit = await connection.repository.commit({ files: { 'train.py': '1' } });
  const { declared } = registration;
  const source = { ...declared.source, commit };
  version = await registerVersion({ ...registration, declared: { ...declared, source } }, ports);
  for (const login of ['alice', 'bob', 'carol', 'dave']) connection.person(login, 'write');
  connection.person('mallory', 'read');
});
afterAll(() => connection.emulator.close());

let number: number;

/** alice pushes a branch that points production to the version, and asks for it. */
beforeEach(async () => {
  topics += 1;
  const { data: head } = await connection.client.request(
    'GET /repos/{owner}/{repo}/git/ref/{ref}',
    {
      ...{ ...connection.name, ref: 'heads/main' },
    },
  );
  const alice = connection.person('alice', 'write');
  const branch = `topic-${topics}`;
  await alice.request('POST /repos/{owner}/{repo}/git/refs', {
    ...{ ...connection.name, ref: `refs/heads/${branch}`, sha: head.object.sha },
  });
  await write('alice', { [PATH]: pointerTo(version) });
  const { data } = await alice.request('POST /repos/{owner}/{repo}/pulls', {
    ...{ ...connection.name, title: 'Promote', head: branch, base: 'main' },
  });
  number = data.number;
  await alice.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    ...{ ...connection.name, issue_number: number, labels: ['promote:production'] },
  });
});

function pointerTo({ tag, digest }: RegisteredVersion, comment = ''): string {
  return `${formatPointer({ version: tag.version, digest })}${comment}`;
}

/** Commits files to the branch through the API, as the person. */
async function write(login: string, files: Readonly<Record<string, string>>): Promise<void> {
  const client = connection.person(login, 'write');
  for (const [path, text] of Object.entries(files)) {
    const place = { ...connection.name, path };
    const ref = `topic-${topics}`;
    const known = await client
      .request('GET /repos/{owner}/{repo}/contents/{path}', { ...place, ref })
      .catch(() => null);
    const sha = known !== null && 'sha' in known.data ? { sha: known.data.sha } : {};
    const content = Buffer.from(text).toString('base64');
    await client.request('PUT /repos/{owner}/{repo}/contents/{path}', {
      ...{ ...place, ...sha, branch: ref, message: 'Point', content },
    });
  }
}

async function approve(login: string, role: 'write' | 'read' = 'write'): Promise<void> {
  await connection
    .person(login, role)
    .request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...connection.name,
      pull_number: number,
      event: 'APPROVE',
    });
}

async function verdict(gate: string): Promise<Verdict | undefined> {
  const { plan } = await evaluatePromotion(number, ports);
  return plan.promotions[0]?.verdicts.find((one) => one.gate === gate);
}

describe('the judgement of a pull request on GitHub', () => {
  it('counts the approval of an owner, in ten calls at most', async () => {
    expect((await verdict('approvals'))?.outcome).toBe('failed');
    await approve('bob');
    connection.takeCalls();
    expect((await verdict('approvals'))?.outcome).toBe('passed');
    expect(connection.takeCalls().length).toBeLessThanOrEqual(10);
  });

  it('does not count one who owns nothing, or may not write', async () => {
    await approve('dave');
    await approve('mallory', 'read');
    expect(await verdict('approvals')).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/@dave.*@mallory|@mallory.*@dave/),
    });
  });

  it('does not count an approval of what was changed since, nor of who changed it', async () => {
    await approve('bob');
    await write('carol', { [PATH]: pointerTo(version, '# again\n') });
    await approve('carol');
    expect(await verdict('approvals')).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/@bob.*older head.*@carol/),
    });
    await approve('bob');
    expect((await verdict('approvals'))?.outcome).toBe('passed');
  });

  it('goes by CODEOWNERS of the base branch, and by nothing that the head makes of it', async () => {
    await write('alice', { '.github/CODEOWNERS': '* @dave\n' });
    await approve('dave');
    expect((await verdict('approvals'))?.outcome).toBe('failed');
    expect((await verdict('rule-change'))?.outcome).toBe('failed');
  });

  it('goes by the policy of the base branch', async () => {
    await write('alice', { '.github/model-registry.yml': 'stages: { production: {} }\n' });
    expect((await verdict('approvals'))?.outcome).toBe('failed');
    expect((await verdict('rule-change'))?.outcome).toBe('failed');
  });

  it('is blocked by the faults of a policy that it would bring', async () => {
    await write('alice', { '.github/model-registry.yml': 'stages: 1\n' });
    const { plan } = await evaluatePromotion(number, ports);
    expect(plan).toMatchObject({ outcome: 'blocked', problems: [{ line: 1 }] });
  });

  it('is blocked by a pointer of 5 MB, without downloading it', async () => {
    await write('alice', { [PATH]: `${pointerTo(version)}# ${'x'.repeat(5 * 1024 * 1024)}` });
    connection.takeCalls();
    const { plan } = await evaluatePromotion(number, ports);
    expect(plan).toMatchObject({ outcome: 'blocked', problems: [{ file: PATH }] });
    expect(connection.takeCalls().length).toBeLessThanOrEqual(3);
  });

  it('asks nobody who pushed to a fork, and says that nobody tells', async () => {
    const { world } = connection.emulator;
    const stranger = connection.person('stranger', 'read');
    const account = world.findAccount('stranger');
    if (account === null) throw new Error('There is no stranger.');
    const fork = await world.forkRepository(connection.repository, account);
    await fork.commit({ branch: 'wish', from: 'main', files: { [PATH]: pointerTo(version) } });
    const { data } = await stranger.request('POST /repos/{owner}/{repo}/pulls', {
      ...{ ...connection.name, title: 'Promote', head: 'stranger:wish', base: 'main' },
    });
    number = data.number;
    expect((await verdict('label'))?.outcome).toBe('failed');
    await connection
      .person('alice', 'write')
      .request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
        ...connection.name,
        issue_number: number,
        labels: ['promote:production'],
      });
    await approve('bob');
    expect((await verdict('label'))?.outcome).toBe('passed');
    expect(await verdict('approvals')).toMatchObject({
      outcome: 'passed',
      reason: expect.stringContaining('fork'),
    });
  });

  it('does not let who asked for it approve it under another name', async () => {
    const place = { model: 'iris', stage: 'production' };
    const { pullRequest } = await promote(
      { place, version: version.tag.version, requestedBy: 'bob' },
      ports,
    );
    number = pullRequest.number;
    expect((await verdict('label'))?.outcome).toBe('passed');
    await approve('bob');
    expect(await verdict('approvals')).toMatchObject({
      ...{ outcome: 'failed', reason: expect.stringContaining('asked for the change') },
    });
    await connection
      .person('bob', 'write')
      .request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...{ ...connection.name, pull_number: number },
        body: '<!-- model-registry:requested-by alice -->\n',
      });
    expect((await verdict('label'))?.outcome).toBe('failed');
  });
});
