import { Octokit } from '@octokit/rest';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AT } from '../stage/registry-view.ts';
import { Cast, POLICY } from './cast.ts';

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

let cast: Cast;
/** With the token of another workflow of the repository. */
let workflow: Octokit;
beforeEach(async () => {
  cast = await Cast.open(POLICY);
  const { emulator, repository } = cast.stage;
  const permissions = { checks: 'write', contents: 'write', deployments: 'write' } as const;
  const auth = emulator.world.createActionsToken(repository, permissions).value;
  workflow = new Octokit({ auth, baseUrl: emulator.apiUrl, log: SILENT });
});
afterEach(() => cast.stage.close());

it('a check of the same name by another workflow lets nothing be deployed', async () => {
  const { stage, wendy } = cast;
  const number = await cast.request('1.0.0', 0.5);
  expect(await cast.verdict(number)).toBe('failure');
  await workflow.rest.checks.create({
    ...{ ...AT, name: 'model-registry', head_sha: await stage.head('ask-1.0.0') },
    ...{ status: 'completed', conclusion: 'success' },
  });
  expect(await cast.verdict(number)).toBe('success');
  await wendy.merge(number);
  await stage.quiet();
  expect(await cast.deployed()).toEqual([]);
  expect(await stage.ledger()).toContainEqual(expect.stringMatching(/^iris!production!refusal-/));
});

it('a deployment that the ledger does not know stands for none of its own', async () => {
  const { stage, wendy } = cast;
  const number = await cast.request('1.0.0');
  const digest = `sha256:${'6'.repeat(64)}`;
  const { data } = await workflow.rest.repos.createDeployment({
    ...{ ...AT, ref: 'main', environment: 'production', auto_merge: false, required_contexts: [] },
    payload: {
      ...{ model: 'iris', stage: 'production', version: '6.6.6', digest },
      assignment: 'iris#production#1',
    },
  });
  if (!('id' in data)) throw new Error('There is no deployment.');
  const forged = { ...AT, deployment_id: data.id };
  await workflow.rest.repos.createDeploymentStatus({ ...forged, state: 'success' });
  expect(await cast.verdict(number)).toBe('success');
  await wendy.merge(number);
  await stage.quiet();
  expect(await cast.deployed()).toContain('iris 1.0.0 production pending');
});

it('a tag that only has the name of a hold holds nothing', async () => {
  const { stage } = cast;
  const commit = await stage.head('main');
  const ref = 'refs/tags/iris!production!hold-1';
  await workflow.rest.git.createRef({ ...AT, ref, sha: commit });
  const number = await cast.request('1.0.0');
  expect(await cast.verdict(number)).toBe('success');
});
