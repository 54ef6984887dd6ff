import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatAssignmentMessage } from '../../core/ledger/assignment-record.ts';
import { formatWithdrawalMessage } from '../../core/ledger/withdrawal-record.ts';
import { AssignmentTag } from '../../core/model/assignment-tag.ts';
import type { DeploymentPayload } from '../../core/ports/deployments.ts';
import { GitHubDeployments } from '../../github/deployments.ts';
import { GitHubRegistry } from '../../github/registry-snapshot.ts';
import { GitHubTagStore } from '../../github/tag-store.ts';
import { aWithdrawal } from '../builders/withdrawal.ts';
import { Connection } from './connection.ts';

const CONFIG = 'stages:\n  staging: {}\n  production:\n    environment: live\n';
const POINTER = `version: 1.0.0\ndigest: sha256:${'a'.repeat(64)}\n`;

let connection: Connection;
let registry: GitHubRegistry;

beforeEach(async () => {
  connection = await Connection.open({
    '.github/model-registry.yml': CONFIG,
    'models/iris/model.yml': 'owners: []\n',
    'models/iris/production.yml': POINTER,
    'models/wine/staging.yml': POINTER,
    'models/README.md': 'Models',
  });
  registry = new GitHubRegistry(connection.client, connection.name);
});
afterEach(() => connection.emulator.close());

function payloadOf(counter: number): DeploymentPayload {
  return {
    model: 'iris',
    stage: 'production',
    version: `1.${counter}.0`,
    digest: `sha256:${'a'.repeat(64)}`,
    assignment: `iris#production#${counter}`,
    previousVersion: null,
    pullRequest: 12,
  };
}

async function assign(counter: number): Promise<void> {
  const commit = await headOf('main');
  const tag = AssignmentTag.of('iris', 'production', counter);
  const { version, digest } = payloadOf(counter);
  const message = formatAssignmentMessage(tag, {
    ...{ version, digest, commit, previousVersion: null },
    ...{ pullRequest: 12, mergedBy: 'ada', kind: 'promotion', overridden: [] },
  });
  await new GitHubTagStore(connection.client, connection.name).create({
    ...{ name: tag.name, commit, message },
  });
}

async function headOf(branch: string): Promise<string> {
  const { data } = await connection.client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...connection.name,
    ref: `heads/${branch}`,
  });
  return data.object.sha;
}

async function deploy(counter: number): Promise<number> {
  return await new GitHubDeployments(connection.client, connection.name).create({
    ...{ commit: await headOf('main'), environment: 'live', production: true },
    ...{ description: 'iris', payload: payloadOf(counter) },
  });
}

/** Deployments of some other tool. */
async function preview(count: number, repo = connection.name.repo): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await connection.client.request('POST /repos/{owner}/{repo}/deployments', {
      ...{ owner: connection.name.owner, repo, ref: 'main', environment: 'preview' },
      ...{ auto_merge: false, required_contexts: [] },
    });
  }
}

describe('snapshot', () => {
  it('gives the state of the registry in one call', async () => {
    await assign(1);
    const id = await deploy(1);
    const deployments = new GitHubDeployments(connection.client, connection.name);
    await deployments.addStatus(id, { state: 'in_progress', description: 'Running' });
    await deployments.addStatus(id, { state: 'success', description: 'Live' });
    await preview(1);
    connection.takeCalls();
    const snapshot = await registry.snapshot();
    expect(connection.takeCalls()).toEqual(['POST /graphql']);
    expect(snapshot).toMatchObject({
      repository: 'acme/flowers',
      defaultBranch: 'main',
      commit: await headOf('main'),
      config: CONFIG,
      pointers: [
        { model: 'iris', stage: 'production', path: 'models/iris/production.yml', text: POINTER },
        { model: 'wine', stage: 'staging', path: 'models/wine/staging.yml', text: POINTER },
      ],
      assignments: [{ record: { version: '1.1.0', pullRequest: 12, mergedBy: 'ada' } }],
      deployments: [{ id, environment: 'live', payload: payloadOf(1) }],
    });
    expect(snapshot.assignments[0]?.tag.name).toBe('iris#production#1');
    expect(snapshot.deployments[0]?.statuses).toMatchObject([
      { state: 'in_progress', description: 'Running', creator: 'registry[bot]' },
      { state: 'success', description: 'Live', creator: 'registry[bot]' },
    ]);
  });

  it('is empty where nothing was set up', async () => {
    const { world } = connection.emulator;
    const owner = connection.repository.owner;
    await world.createRepository({ owner, name: 'bare', files: { 'a.txt': 'a' } });
    const bare = new GitHubRegistry(connection.client, { owner: 'acme', repo: 'bare' });
    expect(await bare.snapshot()).toMatchObject({
      ...{ config: null, pointers: [], assignments: [], deployments: [] },
    });
    await preview(101, 'bare');
    connection.takeCalls();
    expect((await bare.snapshot()).deployments).toEqual([]);
    expect(connection.takeCalls()).toHaveLength(1);
  });

  it('says so where the repository has no commit', async () => {
    const owner = connection.repository.owner;
    await connection.emulator.world.createRepository({ owner, name: 'void' });
    const empty = new GitHubRegistry(connection.client, { owner: 'acme', repo: 'void' });
    await expect(empty.snapshot()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('reads the default branch, and no other', async () => {
    await connection.repository.commit({
      ...{ branch: 'topic', from: 'main', files: { 'models/iris/staging.yml': POINTER } },
    });
    expect((await registry.snapshot()).pointers).toHaveLength(2);
  });

  it('never reads where a symbolic link leads as a pointer, though it be one', async () => {
    const { git } = connection.repository;
    const path = 'models/iris/production.yml';
    const entry = (await git.run(['ls-tree', 'main', path])).toString();
    const oid = /blob ([0-9a-f]{40})/.exec(entry)?.[1] ?? '';
    const { client, name } = connection;
    const tree = await client.request('POST /repos/{owner}/{repo}/git/trees', {
      ...name,
      tree: [{ path, mode: '120000', type: 'blob', sha: oid }],
    });
    const commit = await client.request('POST /repos/{owner}/{repo}/git/commits', {
      ...{ ...name, message: 'Link', tree: tree.data.sha, parents: [await headOf('main')] },
    });
    await git.run(['update-ref', 'refs/heads/main', commit.data.sha]);
    expect((await registry.snapshot()).pointers).toMatchObject([{ path, text: '' }]);
  });

  it('tells tags of the ledger’s grammar that others made from its entries', async () => {
    await assign(1);
    const { git } = connection.repository;
    await git.run(['update-ref', 'refs/tags/iris#staging#2', await headOf('main')]);
    const { assignments, foreignTags } = await registry.snapshot();
    expect(assignments.map(({ tag }) => tag.name)).toEqual(['iris#production#1']);
    expect(foreignTags.map(({ name }) => name)).toEqual(['iris#staging#2']);
  });

  it('reads all entries of a long ledger', async () => {
    await assign(1);
    const { git } = connection.repository;
    const object = await git.read(['rev-parse', 'refs/tags/iris#production#1']);
    const others = Array.from({ length: 100 }, (_, at) => `iris#production#${at + 2}`);
    const input = others.map((name) => `create refs/tags/${name} ${object}\n`).join('');
    await git.run(['update-ref', '--stdin'], { input });
    connection.takeCalls();
    const { assignments } = await registry.snapshot();
    expect(new Set(assignments.map(({ tag }) => tag.counter)).size).toBe(101);
    expect(connection.takeCalls()).toHaveLength(2);
  });

  it('reads withdrawals, however many, and takes no other cancel tag for one', async () => {
    const tags = new GitHubTagStore(connection.client, connection.name);
    const commit = await headOf('main');
    const withdrawal = aWithdrawal('1.0.0');
    const message = formatWithdrawalMessage(withdrawal);
    await tags.create({ name: withdrawal.tag.name, commit, message });
    await tags.create({ name: 'iris#production!#8', commit, message: 'Unassigned by GTO' });
    connection.takeCalls();
    const { withdrawals, assignments } = await registry.snapshot();
    expect(connection.takeCalls()).toHaveLength(1);
    expect(withdrawals).toEqual([withdrawal]);
    expect(assignments).toEqual([]);
    const { git } = connection.repository;
    const others = Array.from({ length: 100 }, (_, at) => `rose@v1.0.${at}!`);
    const input = others.map((name) => `create refs/tags/${name} ${commit}\n`).join('');
    await git.run(['update-ref', '--stdin'], { input });
    connection.takeCalls();
    expect((await registry.snapshot()).withdrawals).toHaveLength(101);
    expect(connection.takeCalls()).toHaveLength(2);
  });

  it('finds its deployments among any number of others, newest first', async () => {
    const first = await deploy(1);
    await preview(100);
    const second = await deploy(2);
    connection.takeCalls();
    expect((await registry.snapshot()).deployments.map(({ id }) => id)).toEqual([second, first]);
    expect(connection.takeCalls()).toHaveLength(2);
  });
});
