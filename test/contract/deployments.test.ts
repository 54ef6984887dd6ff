import { describe, expect, it } from 'vitest';
import type { Deployments, NewDeployment } from '../../core/ports/deployments.ts';
import { GitHubDeployments } from '../../github/deployments.ts';
import { InMemoryDeployments } from '../fakes/in-memory-deployments.ts';
import { Connection } from '../github/connection.ts';

interface Arrangement extends AsyncDisposable {
  readonly deployments: Deployments;
  readonly commit: string;
}

async function arrangeGitHub(): Promise<Arrangement> {
  const connection = await Connection.open();
  return {
    deployments: new GitHubDeployments(connection.client, connection.name),
    commit: await connection.repository.commit({ files: { 'a.txt': 'a' } }),
    [Symbol.asyncDispose]: () => connection.emulator.close(),
  };
}

async function arrangeFake(): Promise<Arrangement> {
  const deployments = new InMemoryDeployments();
  return { deployments, commit: 'c'.repeat(40), [Symbol.asyncDispose]: async () => {} };
}

function deployment(commit: string, counter: number): NewDeployment {
  return {
    ...{ commit, environment: 'live', production: true, description: 'iris' },
    payload: {
      model: 'iris',
      stage: 'production',
      version: `1.${counter}.0`,
      digest: `sha256:${'a'.repeat(64)}`,
      assignment: `iris#production#${counter}`,
      previousVersion: counter === 1 ? null : `1.${counter - 1}.0`,
      pullRequest: null,
    },
  };
}

describe.each([
  ['GitHub', arrangeGitHub],
  ['the fake', arrangeFake],
])('the deployments of %s', (_, arrange) => {
  it('are read as they were made, without a status', async () => {
    await using arrangement = await arrange();
    const { deployments, commit } = arrangement;
    const made = deployment(commit, 2);
    const id = await deployments.create(made);
    expect(await deployments.get(id)).toEqual({
      id,
      environment: 'live',
      createdAt: expect.any(String),
      payload: made.payload,
      statuses: [],
    });
  });

  it('are numbered in the order they were made', async () => {
    await using arrangement = await arrange();
    const { deployments, commit } = arrangement;
    const first = await deployments.create(deployment(commit, 1));
    const second = await deployments.create(deployment(commit, 2));
    expect(second).toBeGreaterThan(first);
    expect((await deployments.get(first))?.payload.assignment).toBe('iris#production#1');
  });

  it('have their statuses oldest first', async () => {
    await using arrangement = await arrange();
    const { deployments, commit } = arrangement;
    const id = await deployments.create(deployment(commit, 1));
    const logUrl = 'https://github.test/runs/1';
    await deployments.addStatus(id, { state: 'queued', description: 'Waiting' });
    await deployments.addStatus(id, { state: 'success', description: 'Live', logUrl });
    const creator = 'registry[bot]';
    const createdAt = expect.any(String);
    expect((await deployments.get(id))?.statuses).toEqual([
      { state: 'queued', description: 'Waiting', logUrl: null, creator, createdAt },
      { state: 'success', description: 'Live', logUrl, creator, createdAt },
    ]);
  });

  it('are null where there is none', async () => {
    await using arrangement = await arrange();
    expect(await arrangement.deployments.get(999_999)).toBeNull();
  });
});
