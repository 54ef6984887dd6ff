import { beforeEach, describe, expect, it } from 'vitest';
import { handleDeploymentStatus } from '../../../bot/handlers/deployment-status.ts';
import { handleWorkflowRun } from '../../../bot/handlers/workflow-run.ts';
import { reconcile } from '../../../bot/reconcile.ts';
import { InMemoryRepository } from '../../fakes/in-memory-repository.ts';

let world: InMemoryRepository;
beforeEach(async () => {
  world = new InMemoryRepository();
  for (const [version, number] of [
    ['1.4.0', 5],
    ['1.5.0', 6],
  ] as const) {
    world.publish(version);
    world.ask(version, { number, headCommit: `${number}`.repeat(40) });
    await world.merge(number);
    await reconcile(world);
  }
});

function news(id: number): Promise<readonly string[]> {
  const payload: unknown = world.deployments.all.find((one) => one.id === id)?.payload;
  return handleDeploymentStatus({ deployment: { id, payload } }, world);
}

async function commentOf(number: number): Promise<string | undefined> {
  return (await world.pullRequests.get(number)).comment?.body;
}

async function pageOf(version: string): Promise<string | undefined> {
  return (await world.releases.findByTag(`iris@v${version}`))?.body;
}

describe('handleDeploymentStatus', () => {
  it('tells the page and the pull request that it succeeded', async () => {
    world.deployments.set(2, 'success');
    await news(2);
    expect(await pageOf('1.5.0')).toContain('success');
    expect(await commentOf(6)).toContain('✅ `iris 1.5.0` is deployed to `production`');
  });

  it('tells how to go back where it failed, with the log', async () => {
    world.deployments.set(2, 'failure', {
      logUrl: 'https://github.test/acme/flowers/actions/runs/8',
    });
    await news(2);
    expect(await commentOf(6)).toContain('`/rollback iris production`');
    expect(await commentOf(6)).toContain('(https://github.test/acme/flowers/actions/runs/8)');
  });

  it('ends the deployment before, on its page too', async () => {
    world.deployments.set(1, 'success');
    world.deployments.set(2, 'success');
    await news(2);
    const before = await world.deployments.get(1);
    expect(before?.statuses.at(-1)?.state).toBe('inactive');
    expect(await pageOf('1.4.0')).toContain('inactive');
  });

  it('goes by what is true now, whatever order the events come in', async () => {
    world.deployments.set(2, 'in_progress');
    world.deployments.set(2, 'success');
    await news(2);
    const comment = await commentOf(6);
    const writes = world.pullRequests.writes;
    await news(2);
    expect(await commentOf(6)).toBe(comment);
    expect(world.pullRequests.writes).toBe(writes);
  });

  it('keeps saying that it is overdue, whatever old event comes, until there is another status', async () => {
    world.deployments.set(2, 'in_progress');
    await news(2);
    expect(await commentOf(6)).toContain('is being deployed to');
    world.now = new Date(world.now.getTime() + 7 * 3_600_000);
    await reconcile(world);
    expect(await commentOf(6)).toContain('Overdue');
    const writes = world.pullRequests.writes;
    await news(2);
    await handleWorkflowRun({ action: 'completed', workflow_run: { id: 81 } }, world);
    expect(await commentOf(6)).toContain('Overdue');
    expect(world.pullRequests.writes).toBe(writes);
    world.deployments.set(2, 'in_progress');
    await news(2);
    expect(await commentOf(6)).toContain('is being deployed to');
  });

  it.each([
    ['another’s deployment', { environment: 'preview' }],
    ['a deployment without a payload', undefined],
    ['a payload that is no JSON', '{'],
  ])('ignores %s', async (_, payload) => {
    const before = world.snapshots;
    expect(await handleDeploymentStatus({ deployment: { id: 2, payload } }, world)).toEqual([]);
    expect(world.snapshots).toBe(before);
  });
});

describe('handleWorkflowRun', () => {
  const logUrl = 'https://github.test/acme/flowers/actions/runs/81';

  it('tells of the deployments that the run reported on', async () => {
    world.deployments.set(2, 'success', { logUrl });
    await handleWorkflowRun({ action: 'completed', workflow_run: { id: 81 } }, world);
    expect(await pageOf('1.5.0')).toContain('success');
    expect(await commentOf(6)).toContain('is deployed to');
  });

  it.each([
    ['another run', { action: 'completed', workflow_run: { id: 8 } }],
    ['a run that begins', { action: 'requested', workflow_run: { id: 81 } }],
  ])('tells nothing of %s', async (_, event) => {
    world.deployments.set(2, 'success', { logUrl });
    const deeds = await handleWorkflowRun(event, world);
    expect(deeds.filter((deed) => deed.startsWith('Told'))).toEqual([]);
  });
});
