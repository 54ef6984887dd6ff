import { beforeEach, describe, expect, it } from 'vitest';
import { promote, rollBack } from '../../../registry/promote/propose-change.ts';
import { DIGEST } from '../../builders/candidate.ts';
import { Crash, FAULTS, FaultyProcess } from '../../fakes/faults.ts';
import { PRODUCTION } from '../../fakes/in-memory-repository.ts';
import { throughEachReconcilePort } from '../../fakes/reconcile-ports.ts';
import { type Promotions, promoting } from '../deploy/reconcile-run.ts';

const PATH = 'models/iris/production.yml';
const ASKED = { place: PRODUCTION, requestedBy: 'maintainer' };

describe('proposals', () => {
  let promotions: Promotions;
  beforeEach(async () => {
    promotions = await promoting();
    await promotions.settle();
  });

  async function proposed(number: number) {
    const { pullRequests, files } = promotions.repository;
    const pullRequest = await pullRequests.get(number);
    return { ...pullRequest, text: files.tree(pullRequest.headCommit).get(PATH) };
  }

  it('offer the version that ran before as a rollback', async () => {
    const change = await rollBack(ASKED, promotions.ports);
    expect(change).toMatchObject({ place: PRODUCTION, from: '1.1.0', to: '1.0.0' });
    expect(change.pullRequest.created).toBe(true);
    expect(await proposed(change.pullRequest.number)).toMatchObject({
      headBranch: 'model-registry/rollback/iris/production/1.1.0-to-1.0.0',
      labels: [{ name: 'rollback:production', labelledBy: 'maintainer' }],
      changedPaths: [PATH],
      text: expect.stringContaining(`version: 1.0.0\ndigest: ${DIGEST}\n`),
    });
  });

  it('bring the version before back, once merged', async () => {
    const { pullRequest } = await rollBack(ASKED, promotions.ports);
    await promotions.repository.merge(pullRequest.number);
    await promotions.settle();
    expect(promotions.ledger).toEqual(['1.0.0', '1.1.0', '1.0.0']);
    await expect(rollBack(ASKED, promotions.ports)).rejects.toMatchObject({
      code: 'NOTHING_TO_ROLL_BACK_TO',
    });
  });

  it('offer a published version as a promotion', async () => {
    promotions.repository.publish('1.2.0');
    const change = await promote({ ...ASKED, version: '1.2.0' }, promotions.ports);
    expect(change).toMatchObject({ from: '1.1.0', to: '1.2.0' });
    expect(await proposed(change.pullRequest.number)).toMatchObject({
      headBranch: 'model-registry/promote/iris/production/1.2.0',
      labels: [{ name: 'promote:production', labelledBy: 'maintainer' }],
      text: expect.stringContaining('version: 1.2.0\n'),
    });
  });

  it('offer one for a stage that holds nothing', async () => {
    const place = { ...PRODUCTION, model: 'rose' };
    promotions.repository.publish('1.0.0', { model: 'rose' });
    const change = await promote({ ...ASKED, place, version: '1.0.0' }, promotions.ports);
    expect(change).toMatchObject({ from: null, to: '1.0.0' });
  });

  it.each([
    ['a version that is not published', 'VERSION_NOT_FOUND', { version: '9.9.9' }],
    ['a stage that is not configured', 'UNKNOWN_STAGE', { place: { ...PRODUCTION, stage: 'x' } }],
    ['somebody who may not write', 'NOT_PERMITTED', { requestedBy: 'visitor' }],
  ])('are refused to %s', async (_, code, facts) => {
    const request = { ...ASKED, version: '1.0.0', ...facts };
    await expect(promote(request, promotions.ports)).rejects.toMatchObject({ code });
    if (code === 'VERSION_NOT_FOUND') return;
    await expect(rollBack(request, promotions.ports)).rejects.toMatchObject({ code });
  });

  it('go past a version that was withdrawn', async () => {
    await promotions.merge('1.2.0');
    await promotions.settle();
    await promotions.withdraw('1.1.0');
    expect(await rollBack(ASKED, promotions.ports)).toMatchObject({ from: '1.2.0', to: '1.0.0' });
  });

  it('are refused for a version that is withdrawn', async () => {
    await promotions.withdraw('1.0.0');
    const asked = promote({ ...ASKED, version: '1.0.0' }, promotions.ports);
    await expect(asked).rejects.toMatchObject({ code: 'VERSION_WITHDRAWN' });
    await expect(rollBack(ASKED, promotions.ports)).rejects.toMatchObject({
      code: 'NOTHING_TO_ROLL_BACK_TO',
    });
  });

  it.each(FAULTS)('are made once, where a bot %s at any call', async (fault) => {
    for (let at = 1; at <= 3; at += 1) {
      promotions = await promoting();
      await promotions.settle();
      const bot = new FaultyProcess(at, fault);
      await expect(
        rollBack(ASKED, throughEachReconcilePort(promotions.ports, bot.around)),
      ).rejects.toSatisfy((error) => error instanceof Crash || 'code' in error);
      const first = await rollBack(ASKED, promotions.ports);
      const again = await rollBack(ASKED, promotions.ports);
      expect(again.pullRequest).toMatchObject({ number: first.pullRequest.number, created: false });
      await expect(proposed(first.pullRequest.number + 1)).rejects.toThrow('no pull request');
    }
  });
});
