import { afterAll, beforeAll, expect, it } from 'vitest';
import { handlePullRequest } from '../../bot/handlers/pull-request.ts';
import { judgePullRequest } from '../../bot/judge.ts';
import { reportPromotion } from '../../bot/report-promotion.ts';
import { tick } from '../../bot/tick.ts';
import { formatPointer } from '../../core/promotion/pointer.ts';
import { connectRepository, type RepositoryPorts } from '../../github/connect.ts';
import { reconcileStages } from '../../registry/deploy/reconcile-stages.ts';
import { evaluatePromotion } from '../../registry/promote/evaluate-promotion.ts';
import { rollBack } from '../../registry/promote/propose-change.ts';
import { registerVersion } from '../../registry/register/register-version.ts';
import type { RegisteredVersion } from '../../registry/register/registration.ts';
import { withdrawVersion } from '../../registry/withdraw/withdraw-version.ts';
import { aRegistration } from '../builders/registration.ts';
import { Connection } from '../github/connection.ts';

const CONFIG = `stages:
  production:
    gates:
      - threshold: { metric: accuracy, dataset: iris-holdout, atLeast: 0.5 }
      - no-regression: { metric: accuracy, dataset: iris-holdout, tolerance: 1 }
`;

let connection: Connection;
let ports: RepositoryPorts;
const versions: RegisteredVersion[] = [];

beforeAll(async () => {
  connection = await Connection.open({ '.github/model-registry.yml': CONFIG });
  ports = connectRepository(connection.client, connection.name);
});
afterAll(() => connection.emulator.close());

async function register(fill: string): Promise<readonly string[]> {
  const { data } = await connection.client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...connection.name,
    ref: 'heads/main',
  });
  connection.takeCalls();
  const registration = aRegistration({ files: { 'model.json': fill } });
  const { declared } = registration;
  const source = { ...declared.source, commit: data.object.sha };
  const there = { ...registration, declared: { ...declared, source } };
  versions.push(await registerVersion(there, { ...ports, clock: () => new Date() }));
  return connection.takeCalls();
}

/** Points production to a version in a pull request, labelled by a writer. */
async function ask({ tag, digest }: RegisteredVersion): Promise<number> {
  const alice = connection.person('alice', 'write');
  const proposal = {
    branch: `promote-${tag.version}`,
    baseBranch: 'main',
    path: 'models/iris/production.yml',
    content: formatPointer({ version: tag.version, digest }),
    title: 'Promote',
    body: '',
    labels: ['promote:production'],
    requestedBy: 'alice',
  };
  const { number } = await connectRepository(alice, connection.name).pullRequests.propose(proposal);
  connection.takeCalls();
  return number;
}

async function merge(number: number, by = 'alice'): Promise<void> {
  await connection
    .person(by, 'write')
    .request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
      ...connection.name,
      pull_number: number,
    });
  connection.takeCalls();
}

it('registers the first version in seven calls, and the next in eight', async () => {
  expect(await register('a')).toHaveLength(7);
  expect(await register('b')).toHaveLength(8);
});

it('judges a promotion and reports on it in at most ten calls, against a champion too', async () => {
  for (const version of versions) {
    const number = await ask(version);
    const judged = await evaluatePromotion(number, ports);
    expect(judged.plan.outcome).toBe('ready');
    await reportPromotion(judged, ports);
    expect(connection.takeCalls().length).toBeLessThanOrEqual(10);
    await merge(number);
    expect((await reconcileStages(ports)).map(({ kind }) => kind)).toEqual(['deployed']);
    // Whoever merged may write: where the same person asked, that is one call less.
    expect(connection.takeCalls()).toHaveLength(version === firstVersion() ? 6 : 7);
  }
});

it('judges as the bot does in ten calls, with a champion and a look afterwards', async () => {
  await register('d');
  const number = await ask(versions.at(-1) ?? firstVersion());
  expect((await judgePullRequest(number, ports)).join()).toContain('ready');
  expect(connection.takeCalls()).toHaveLength(10);
  // Where it says all already.
  expect(await judgePullRequest(number, ports)).toEqual([]);
  expect(connection.takeCalls().length).toBeLessThanOrEqual(7);
});

it('finds in one call that there is nothing to reconcile', async () => {
  expect(await reconcileStages(ports)).toEqual([]);
  expect(connection.takeCalls()).toEqual(['POST /graphql']);
});

it('gets from a merge to the deployment in at most eight calls', async () => {
  await register('c');
  const version = versions.at(-1) ?? firstVersion();
  const number = await ask(version);
  await merge(number);
  const base = { ref: 'main' };
  const merged = {
    action: 'closed',
    pull_request: { number, state: 'closed', merged: true, base },
    repository: { default_branch: 'main' },
  };
  const deeds = await handlePullRequest(merged, ports);
  expect(deeds.join()).toContain(`recorded ${version.tag.version}`);
  const calls = connection.takeCalls();
  const deployed = calls.findIndex((call) => call.endsWith('/deployments'));
  expect(deployed).toBeGreaterThan(0);
  expect(deployed + 1).toBeLessThanOrEqual(8);
});

it('deploys in eight calls what somebody else merged than who asked for it', async () => {
  await register('c');
  const newest = versions.at(-1) ?? firstVersion();
  await merge(await ask(newest), 'bob');
  expect(await reconcileStages(ports)).toMatchObject([{ kind: 'deployed' }]);
  const calls = connection.takeCalls();
  expect(calls).toHaveLength(8);
  expect(calls.at(-1)).toMatch(/^POST .*\/deployments$/);
});

it('finds in three calls that the clock brings nothing', async () => {
  await tick(ports);
  connection.takeCalls();
  expect(await tick(ports)).toEqual([]);
  expect(connection.takeCalls().length).toBeLessThanOrEqual(3);
});

it('judges a rollback and reports on it in at most ten calls', async () => {
  const { deployments } = await ports.registry.snapshot();
  for (const { id } of deployments.toReversed()) {
    await ports.deployments.addStatus(id, { state: 'success', description: 'Live' });
  }
  await reconcileStages(ports);
  const place = { model: 'iris', stage: 'production' };
  const { pullRequest } = await rollBack({ place, requestedBy: 'alice' }, ports);
  connection.takeCalls();
  const judged = await evaluatePromotion(pullRequest.number, ports);
  expect(judged.plan.outcome).toBe('ready');
  await reportPromotion(judged, ports);
  expect(connection.takeCalls().length).toBeLessThanOrEqual(10);
});

it('withdraws a version in six calls, and once more in three', async () => {
  const request = { tag: firstVersion().tag, reason: 'Wrong labels.', by: 'alice', runUrl: null };
  const place = { serverUrl: 'https://github.test', repository: 'acme/flowers' };
  const all = { ...ports, clock: () => new Date() };
  expect(await withdrawVersion({ request, place }, all)).toMatchObject({
    created: true,
    stages: [],
  });
  expect(connection.takeCalls()).toHaveLength(6);
  expect(await withdrawVersion({ request, place }, all)).toMatchObject({ created: false });
  expect(connection.takeCalls()).toHaveLength(3);
});

it('refuses a withdrawn version in as many calls as it judges any other', async () => {
  const judged = await evaluatePromotion(await ask(firstVersion()), ports);
  expect(judged.plan.outcome).toBe('blocked');
  await reportPromotion(judged, ports);
  expect(connection.takeCalls().length).toBeLessThanOrEqual(10);
});

it('finds in one call that there is nothing to reconcile, with withdrawals too', async () => {
  expect(await reconcileStages(ports)).toEqual([]);
  expect(connection.takeCalls()).toEqual(['POST /graphql']);
});

function firstVersion(): RegisteredVersion {
  const [version] = versions;
  if (version === undefined) throw new Error('No version was registered.');
  return version;
}
