import { beforeEach, describe, expect, it } from 'vitest';
import { evaluatePromotion } from '../../../registry/promote/evaluate-promotion.ts';
import { type ProposalPorts, promote, rollBack } from '../../../registry/promote/propose-change.ts';
import { DIGEST } from '../../builders/candidate.ts';
import { Crash, FAULTS, FaultyProcess } from '../../fakes/faults.ts';
import { PRODUCTION } from '../../fakes/in-memory-repository.ts';
import { throughEachProposalPort } from '../../fakes/proposal-ports.ts';
import { type Promotions, promoting } from '../deploy/reconcile-run.ts';

const PATH = 'models/iris/production.yml';
const ASKED = { place: PRODUCTION, requestedBy: 'maintainer' };

describe('proposals', () => {
  let promotions: Promotions;
  let ports: ProposalPorts;
  beforeEach(() => arrange());

  async function arrange(config?: string): Promise<void> {
    promotions = await promoting(config);
    await promotions.settle();
    ports = throughEachProposalPort(promotions.repository, promotions.ports);
  }

  async function proposed(number: number) {
    const { pullRequests, files } = promotions.repository;
    const pullRequest = await pullRequests.get(number);
    return { ...pullRequest, text: files.tree(pullRequest.headCommit).get(PATH) };
  }

  it('offer the version that ran before as a rollback', async () => {
    const change = await rollBack(ASKED, ports);
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
    const { pullRequest } = await rollBack(ASKED, ports);
    await promotions.repository.merge(pullRequest.number);
    await promotions.settle();
    expect(promotions.ledger).toEqual(['1.0.0', '1.1.0', '1.0.0']);
    await expect(rollBack(ASKED, ports)).rejects.toMatchObject({
      code: 'NOTHING_TO_ROLL_BACK_TO',
    });
  });

  it('offer a published version as a promotion, with a label of its colour', async () => {
    promotions.repository.publish('1.2.0');
    const change = await promote({ ...ASKED, version: '1.2.0' }, ports);
    expect(change).toMatchObject({ from: '1.1.0', to: '1.2.0', superseded: [], rivals: [] });
    expect(await proposed(change.pullRequest.number)).toMatchObject({
      headBranch: 'model-registry/promote/iris/production/1.2.0',
      labels: [{ name: 'promote:production', labelledBy: 'maintainer' }],
      text: expect.stringContaining('version: 1.2.0\n'),
    });
    const { all } = promotions.repository.repositoryLabels;
    expect([...all.values()]).toMatchObject([{ name: 'promote:production', color: '0e8a16' }]);
  });

  it('set the label for another attempt where that is asked for', async () => {
    promotions.repository.publish('1.2.0');
    const change = await promote({ ...ASKED, version: '1.2.0', attempt: 'again' }, ports);
    const { labels } = await proposed(change.pullRequest.number);
    expect(labels.map(({ name }) => name)).toEqual(['promote:production', 'retry:production']);
  });

  it('offer one for a stage that holds nothing', async () => {
    const place = { ...PRODUCTION, model: 'rose' };
    promotions.repository.publish('1.0.0', { model: 'rose' });
    const change = await promote({ ...ASKED, place, version: '1.0.0' }, ports);
    expect(change).toMatchObject({ from: null, to: '1.0.0' });
  });

  it('are not opened for what the stage holds already', async () => {
    await expect(promote({ ...ASKED, version: '1.1.0' }, ports)).rejects.toMatchObject({
      code: 'ALREADY_PROMOTED',
    });
    expect(promotions.repository.pullRequests.all.filter(({ isOwn }) => isOwn)).toEqual([]);
  });

  it.each([
    ['a version that is not published', 'VERSION_NOT_FOUND', { version: '9.9.9' }],
    ['a stage that is not configured', 'UNKNOWN_STAGE', { place: { ...PRODUCTION, stage: 'x' } }],
    ['somebody who may not write', 'NOT_PERMITTED', { requestedBy: 'visitor' }],
  ])('are refused to %s', async (_, code, facts) => {
    const request = { ...ASKED, version: '1.0.0', ...facts };
    await expect(promote(request, ports)).rejects.toMatchObject({ code });
    if (code === 'VERSION_NOT_FOUND') return;
    await expect(rollBack(request, ports)).rejects.toMatchObject({ code });
  });

  it('are refused to whom the policy does not name', async () => {
    promotions.repository.files
      .tree('main')
      .set('.github/model-registry.yml', 'stages:\n  production:\n    promoters: ["@ada"]\n');
    const asked = promote({ ...ASKED, version: '1.0.0' }, ports);
    await expect(asked).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
      message: expect.stringContaining('@ada'),
    });
    promotions.repository.writers.add('Ada');
    expect(await promote({ ...ASKED, requestedBy: 'Ada', version: '1.0.0' }, ports)).toMatchObject({
      to: '1.0.0',
    });
  });

  it('go back in a stage that is only a name, to what it stood for', async () => {
    promotions = await promoting('stages:\n  production: { environment: false, gates: [] }\n');
    await promotions.reconcile();
    await promotions.merge('1.1.0');
    await promotions.reconcile();
    ports = throughEachProposalPort(promotions.repository, promotions.ports);
    const { pullRequest } = await rollBack(ASKED, ports);
    const { plan } = await evaluatePromotion(pullRequest.number, promotions.ports);
    expect(plan.outcome).toBe('ready');
  });

  it('go back to nothing that is not kept any more, which the gate would refuse', async () => {
    await arrange(
      'stages:\n  production: { retention: 7d, deploy: { workflow: deploy.yml }, gates: [] }\n',
    );
    const { now } = promotions.repository;
    promotions.repository.now = new Date(now.getTime() + 6 * 86_400_000);
    const { pullRequest } = await rollBack(ASKED, ports);
    expect((await evaluatePromotion(pullRequest.number, promotions.ports)).plan.outcome).toBe(
      'ready',
    );
    promotions.repository.now = new Date(now.getTime() + 8 * 86_400_000);
    await expect(rollBack(ASKED, ports)).rejects.toMatchObject({
      code: 'NOTHING_TO_ROLL_BACK_TO',
    });
  });

  it('go past a version that was withdrawn', async () => {
    await promotions.merge('1.2.0');
    await promotions.settle();
    await promotions.withdraw('1.1.0');
    expect(await rollBack(ASKED, ports)).toMatchObject({ from: '1.2.0', to: '1.0.0' });
  });

  it('are refused for a version that is withdrawn', async () => {
    await promotions.withdraw('1.0.0');
    const asked = promote({ ...ASKED, version: '1.0.0' }, ports);
    await expect(asked).rejects.toMatchObject({ code: 'VERSION_WITHDRAWN' });
    await expect(rollBack(ASKED, ports)).rejects.toMatchObject({
      code: 'NOTHING_TO_ROLL_BACK_TO',
    });
  });

  it.each(FAULTS)('are made once, where a bot %s at any call', async (fault) => {
    for (let at = 1; at <= 5; at += 1) {
      await arrange();
      const bot = new FaultyProcess(at, fault);
      const dying = throughEachProposalPort(promotions.repository, promotions.ports, bot.around);
      await expect(rollBack(ASKED, dying)).rejects.toSatisfy(
        (error) => error instanceof Crash || 'code' in error,
      );
      const first = await rollBack(ASKED, ports);
      const again = await rollBack(ASKED, ports);
      expect(again.pullRequest).toMatchObject({ number: first.pullRequest.number, created: false });
      await expect(proposed(first.pullRequest.number + 1)).rejects.toThrow('no pull request');
    }
  });
});
