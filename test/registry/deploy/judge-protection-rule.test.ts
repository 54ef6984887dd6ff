import { describe, expect, it } from 'vitest';
import type { ProtectionAnswer } from '../../../core/ports/protection-rules.ts';
import { judgeProtectionRule } from '../../../registry/deploy/judge-protection-rule.ts';
import { promoting } from './reconcile-run.ts';

describe('judgeProtectionRule', () => {
  it('lets the dispatched run deploy, until it has', async () => {
    const { promotions, ask, answers } = await guarded();
    await promotions.reconcile();
    expect(await ask('production')).toMatchObject({ kind: 'approved' });
    promotions.say('success');
    expect(await ask('production')).toMatchObject({ kind: 'rejected' });
    expect(answers.map(({ runId, state }) => [runId, state])).toEqual([
      [7, 'approved'],
      [7, 'rejected'],
    ]);
  });

  it('leaves environments of no stage to whoever else guards them', async () => {
    const { ask, answers, looks } = await guarded();
    expect(await ask('preview')).toEqual({ kind: 'not-ours' });
    expect(answers).toEqual([]);
    expect(looks()).toBe(0);
  });

  it('goes by the last valid configuration', async () => {
    const { promotions, ask } = await guarded();
    await promotions.reconcile();
    const main = promotions.repository.files.tree('main');
    promotions.repository.earlierConfigs.push(main.get('.github/model-registry.yml') ?? '');
    main.set('.github/model-registry.yml', 'stages: 1');
    expect(await ask('production')).toMatchObject({ kind: 'approved' });
  });
});

async function guarded() {
  const promotions = await promoting();
  const answers: ProtectionAnswer[] = [];
  let looks = 0;
  const protection = {
    findRun: async () => {
      looks += 1;
      const facts = { event: 'workflow_dispatch', commit: 'f'.repeat(40), branch: 'main' };
      return { ...facts, workflow: '.github/workflows/deploy.yml' };
    },
    answer: async (answer: ProtectionAnswer) => void answers.push(answer),
  };
  const ask = (environment: string) =>
    judgeProtectionRule({ runId: 7, environment }, { ...promotions.ports, protection });
  return { promotions, answers, ask, looks: () => looks };
}
