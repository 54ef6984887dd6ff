import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeployingJob } from '../../../emulator/deployments/request-deployment.ts';
import { Cast, POLICY } from '../../scenario/attacks/cast.ts';

let cast: Cast;
beforeEach(async () => {
  cast = await Cast.open(POLICY);
  const number = await cast.request('1.0.0');
  await cast.stage.quiet();
  await cast.ada.merge(number);
  await cast.stage.quiet();
});
afterEach(() => cast.stage.close());

/** What became of a job that asks to deploy, once all is quiet. */
async function ask(job: DeployingJob) {
  const { emulator, repository } = cast.stage;
  const { run, gates } = await emulator.requestDeployment(repository, job);
  await cast.stage.quiet();
  const [gate] = gates;
  return { status: run.status, state: gate?.state, comment: gate?.comment };
}

/** Started by the deployment that the registry made. */
async function ourJob(): Promise<DeployingJob> {
  const sha = await cast.stage.head('main');
  return { environment: 'production', event: 'deployment', sha };
}

describe('a job that waits for the registry', { timeout: 30_000 }, () => {
  it('may deploy what the ledger assigns, until that is over', async () => {
    expect(await ask(await ourJob())).toMatchObject({
      status: 'in_progress',
      state: 'approved',
      comment: expect.stringContaining('iris 1.0.0 (iris#production#1)'),
    });
    const [deployment] = (await cast.stage.ports.registry.snapshot()).deployments;
    const status = { state: 'success', description: 'Live' } as const;
    await cast.stage.ports.deployments.addStatus(deployment?.id ?? 0, status);
    expect(await ask(await ourJob())).toMatchObject({ status: 'completed', state: 'rejected' });
  });

  it('may not deploy anything else, and is told why', async () => {
    expect(await ask({ environment: 'production', event: 'push' })).toMatchObject({
      status: 'completed',
      state: 'rejected',
      comment: expect.stringContaining('was started by push'),
    });
  });

  it('is left to others where its environment is of no stage', async () => {
    expect(await ask({ environment: 'preview', event: 'push' })).toMatchObject({
      status: 'waiting',
      state: 'pending',
    });
  });
});
