import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewDeployment } from '../../core/ports/deployments.ts';
import { GitHubDeployments } from '../../github/deployments.ts';
import { Connection } from './connection.ts';

const CREATE = 'POST /repos/{owner}/{repo}/deployments';
const ADD_STATUS = 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';

let connection: Connection;
let deployments: GitHubDeployments;
let commit: string;

beforeEach(async () => {
  connection = await Connection.open();
  deployments = new GitHubDeployments(connection.client, connection.name);
  commit = await connection.repository.commit({ files: { 'a.txt': 'a' } });
  // The default branch is ahead, and the commit's checks are red.
  await connection.repository.commit({ files: { 'b.txt': 'b' } });
  await connection.person('ada', 'write').request('POST /repos/{owner}/{repo}/statuses/{sha}', {
    ...connection.name,
    sha: commit,
    state: 'failure',
    context: 'tests',
  });
});
afterEach(() => connection.emulator.close());

function deployment(counter = 1, facts: Partial<NewDeployment> = {}): NewDeployment {
  return {
    commit,
    environment: 'live',
    production: true,
    description: `iris 1.${counter}.0 to production`,
    payload: {
      model: 'iris',
      stage: 'production',
      version: `1.${counter}.0`,
      digest: `sha256:${'a'.repeat(64)}`,
      assignment: `iris#production#${counter}`,
      previousVersion: null,
      pullRequest: 12,
    },
    ...facts,
  };
}

async function listed() {
  const { data } = await connection.client.request('GET /repos/{owner}/{repo}/deployments', {
    ...connection.name,
  });
  return data;
}

async function statesOf(id: number): Promise<readonly string[]> {
  const { data } = await connection.client.request(
    'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    { ...connection.name, deployment_id: id },
  );
  return data.map(({ state }) => state).toReversed();
}

describe('create', () => {
  it('records the very commit with its payload, whatever its checks and the branch say', async () => {
    const id = await deployments.create(deployment());
    expect(await listed()).toMatchObject([
      {
        id,
        sha: commit,
        ref: commit,
        task: 'deploy',
        environment: 'live',
        production_environment: true,
        description: 'iris 1.1.0 to production',
        payload: deployment().payload,
      },
    ]);
  });

  it('makes one deployment also where the answer is lost', async () => {
    connection.emulator.faults.add({ route: CREATE, drop: 'answer' });
    const id = await deployments.create(deployment());
    expect((await listed()).map((made) => made.id)).toEqual([id]);
  });

  it('makes one where the request is lost, beside those of other ledger entries', async () => {
    const first = await deployments.create(deployment(1));
    connection.emulator.faults.add({ route: CREATE, drop: 'request' });
    const second = await deployments.create(deployment(2));
    expect((await listed()).map(({ id }) => id)).toEqual([second, first]);
  });

  it('stops where GitHub merges instead of deploying', async () => {
    const reply = { status: 202, body: { message: 'Auto-merged main into topic on deployment.' } };
    connection.emulator.faults.add({ route: CREATE, reply });
    await expect(deployments.create(deployment())).rejects.toMatchObject({
      code: 'GITHUB_REFUSED',
      problem: expect.stringContaining('Auto-merged'),
    });
  });

  it('stops where the deployment is of another commit', async () => {
    const reply = { status: 201, body: { id: 5, sha: 'f'.repeat(40) } };
    connection.emulator.faults.add({ route: CREATE, reply });
    await expect(deployments.create(deployment())).rejects.toMatchObject({
      code: 'GITHUB_REFUSED',
    });
  });

  it('shortens a description that GitHub would refuse', async () => {
    await deployments.create(deployment(1, { description: 'x'.repeat(200) }));
    expect((await listed())[0]?.description).toBe(`${'x'.repeat(139)}…`);
  });
});

describe('addStatus', () => {
  it('is added with its log, shortened where it must be', async () => {
    const id = await deployments.create(deployment());
    const logUrl = 'https://github.test/acme/flowers/actions/runs/1';
    await deployments.addStatus(id, { state: 'queued', description: 'y'.repeat(141) });
    await deployments.addStatus(id, { state: 'in_progress', description: 'Running', logUrl });
    expect((await deployments.get(id))?.statuses).toMatchObject([
      { state: 'queued', description: `${'y'.repeat(139)}…`, logUrl: null },
      { state: 'in_progress', description: 'Running', logUrl, creator: 'registry[bot]' },
    ]);
  });

  it('ends no deployment of anybody else', async () => {
    const { data: other } = await connection.client.request(CREATE, {
      ...connection.name,
      ref: commit,
      environment: 'live',
      production_environment: false,
      auto_merge: false,
      required_contexts: [],
    });
    const otherId = 'id' in other ? Number(other.id) : 0;
    await deployments.addStatus(otherId, { state: 'success', description: 'Live' });
    const id = await deployments.create(deployment(1, { production: false }));
    await deployments.addStatus(id, { state: 'success', description: 'Live' });
    expect(await statesOf(otherId)).toEqual(['success']);
  });

  it.each([
    ['answer', { state: 'queued', description: 'Running' }],
    ['request', { state: 'queued', description: 'Running' }],
    ['request', { state: 'in_progress', description: 'Starting' }],
  ] as const)('is there once where the %s is lost after %j', async (drop, earlier) => {
    const id = await deployments.create(deployment());
    await deployments.addStatus(id, earlier);
    connection.emulator.faults.add({ route: ADD_STATUS, drop });
    await deployments.addStatus(id, { state: 'in_progress', description: 'Running' });
    expect((await deployments.get(id))?.statuses).toMatchObject([
      earlier,
      { state: 'in_progress', description: 'Running' },
    ]);
  });
});

describe('get', () => {
  it('gives the deployment as it was made', async () => {
    const id = await deployments.create(deployment());
    expect(await deployments.get(id)).toMatchObject({
      id,
      environment: 'live',
      payload: deployment().payload,
      statuses: [],
    });
  });

  it('gives null for what is not there, and for what the registry did not make', async () => {
    const { data } = await connection.client.request(CREATE, {
      ...connection.name,
      ref: commit,
      auto_merge: false,
      required_contexts: [],
      payload: { tool: 'other' },
    });
    expect(await deployments.get('id' in data ? Number(data.id) : 0)).toBeNull();
    expect(await deployments.get(999_999)).toBeNull();
  });
});
