import { beforeEach, describe, expect, it } from 'vitest';
import { formatAssignmentMessage } from '../../../core/ledger/assignment-record.ts';
import { formatWithdrawalMessage } from '../../../core/ledger/withdrawal-record.ts';
import { CONFIG_PATH } from '../../../core/policy/stage-policy.ts';
import { formatPointer } from '../../../core/promotion/pointer.ts';
import { evaluatePromotion } from '../../../registry/promote/evaluate-promotion.ts';
import { DIGEST } from '../../builders/candidate.ts';
import { aDeployment, anAssignment } from '../../builders/ledger.ts';
import { evaluated } from '../../builders/model-version.ts';
import { aWithdrawal } from '../../builders/withdrawal.ts';
import { InMemoryRepository } from '../../fakes/in-memory-repository.ts';

const GATES = `stages:
  production:
    gates:
      - no-regression: { metric: accuracy, dataset: iris-holdout }
`;
const PATH = 'models/iris/production.yml';
const HEAD = 'b'.repeat(40);
const labelledBy = (login: string | null) => [{ name: 'promote:production', labelledBy: login }];

describe('evaluatePromotion', () => {
  let repository: InMemoryRepository;
  beforeEach(() => {
    repository = new InMemoryRepository(GATES);
    for (const version of ['1.0.0', '1.1.0']) repository.publish(version);
    repository.files.tree('main').set(PATH, pointerTo('1.0.0'));
    repository.ask('1.1.0');
  });

  async function verdicts(): Promise<readonly string[]> {
    const { plan } = await evaluatePromotion(5, repository);
    return plan.promotions.flatMap((promotion) =>
      promotion.verdicts.map(({ gate, outcome }) => `${gate} ${outcome}`),
    );
  }

  it('judges what the head asks for against what the base branch holds', async () => {
    const { pullRequest, plan } = await evaluatePromotion(5, repository);
    expect(pullRequest.number).toBe(5);
    expect(plan).toMatchObject({
      outcome: 'ready',
      promotions: [
        {
          candidate: {
            ...{ model: 'iris', stage: 'production', path: PATH, kind: 'promotion' },
            pointer: { version: '1.1.0', digest: DIGEST },
            championPointer: { version: '1.0.0', digest: DIGEST },
            champion: { metadata: { version: '1.0.0' } },
          },
        },
      ],
    });
    expect(await verdicts()).toEqual([
      'label passed',
      'registered passed',
      'no-regression accuracy passed',
    ]);
  });

  it('refuses a worse version', async () => {
    repository.publish('1.1.0', { evaluation: [evaluated({ accuracy: 0.9499 })] });
    expect(await verdicts()).toContain('no-regression accuracy failed');
  });

  it('follows the policy of the base branch, whatever the pull request makes of it', async () => {
    repository.publish('1.1.0', { evaluation: [evaluated({ accuracy: 0.1 })] });
    repository.files.tree(HEAD).set(CONFIG_PATH, 'stages: { production: {} }');
    expect(await verdicts()).toContain('no-regression accuracy failed');
  });

  it.each([
    ['nobody', labelledBy(null), 'label failed'],
    ['somebody who may not write', labelledBy('visitor'), 'label failed'],
    ['somebody who may', labelledBy('maintainer'), 'label passed'],
  ])('counts the label where it was set by %s', async (_, labels, verdict) => {
    repository.ask('1.1.0', { labels });
    expect((await verdicts())[0]).toBe(verdict);
  });

  it('does not count the label of another stage', async () => {
    repository.ask('1.1.0', { labels: [{ name: 'promote:staging', labelledBy: 'maintainer' }] });
    expect((await verdicts())[0]).toBe('label failed');
  });

  it('judges a rollback by what ran there, not by the gates', async () => {
    const labels = [{ name: 'rollback:production', labelledBy: 'maintainer' }];
    repository.ask('1.1.0', { labels });
    expect(await verdicts()).toContain('deployed-before failed');
    await deployed(repository, ['1.1.0', '1.0.0']);
    expect(await verdicts()).toEqual([
      'label passed',
      'registered passed',
      'deployed-before passed',
    ]);
  });

  it.each(['promote:production', 'rollback:production'])(
    'refuses a version that was withdrawn, asked for by %s',
    async (name) => {
      const labels = [{ name, labelledBy: 'maintainer' }];
      repository.ask('1.1.0', { labels });
      expect(await verdicts()).not.toContain('withdrawn failed');
      const withdrawal = aWithdrawal('1.1.0');
      const message = formatWithdrawalMessage(withdrawal);
      await repository.tags.create({ name: withdrawal.tag.name, commit: HEAD, message });
      expect(await verdicts()).toContain('withdrawn failed');
      expect((await evaluatePromotion(5, repository)).plan.outcome).toBe('blocked');
    },
  );

  it('asks nothing where no pointer changes', async () => {
    repository.ask('1.0.0');
    expect((await evaluatePromotion(5, repository)).plan.outcome).toBe('nothing');
    repository.ask('1.1.0', { changedPaths: ['models/iris/model.yml', 'train.py'] });
    expect((await evaluatePromotion(5, repository)).plan.outcome).toBe('nothing');
  });

  it('judges each pointer that changes', async () => {
    repository.ask('1.1.0', { changedPaths: [PATH, 'models/rose/production.yml'] });
    repository.files.tree(HEAD).set('models/rose/production.yml', pointerTo('1.1.0'));
    const { plan } = await evaluatePromotion(5, repository);
    expect(plan.promotions.map(({ admitted }) => admitted)).toEqual([true, false]);
    expect(plan.outcome).toBe('blocked');
  });

  it('leaves files alone that people keep beside the pointers', async () => {
    repository.ask('1.1.0', { changedPaths: [PATH, 'models/iris/params.yml'] });
    repository.files.tree(HEAD).set('models/iris/params.yml', 'trees: 25');
    expect((await evaluatePromotion(5, repository)).plan.outcome).toBe('ready');
  });

  it('blocks a stage that a label names and the configuration does not', async () => {
    const labels = [{ name: 'promote:canary', labelledBy: 'maintainer' }];
    repository.ask('1.1.0', { labels, changedPaths: ['models/iris/canary.yml'] });
    repository.files.tree(HEAD).set('models/iris/canary.yml', pointerTo('1.1.0'));
    expect(await verdicts()).toContain('stage failed');
  });

  it('takes the champion from the ledger where the base branch’s pointer is broken', async () => {
    await deployed(repository, ['1.0.0']);
    repository.files.tree('main').set(PATH, 'version: 1.1');
    repository.publish('1.1.0', { evaluation: [evaluated({ accuracy: 0.9499 })] });
    expect(await verdicts()).toContain('no-regression accuracy failed');
  });

  it.each([
    ['the pointer is not readable', PATH, 'version: 1.1', HEAD],
    ['the configuration is broken', CONFIG_PATH, 'stages: 1', 'main'],
  ])('is blocked, and says why, where %s', async (_, path, ...[text, revision]) => {
    repository.files.tree(String(revision)).set(path, String(text));
    const { plan } = await evaluatePromotion(5, repository);
    expect(plan.outcome).toBe('blocked');
    expect(plan.problems.map(({ file }) => file)).toContain(path);
  });

  it('is blocked where there is no configuration', async () => {
    repository.files.tree('main').delete(CONFIG_PATH);
    const { plan } = await evaluatePromotion(5, repository);
    expect(plan).toMatchObject({ outcome: 'blocked', problems: [{ file: CONFIG_PATH }] });
  });

  it('takes a pointer that is deleted for a retirement, asked for by its own label', async () => {
    repository.files.tree(HEAD).delete(PATH);
    expect(await verdicts()).toEqual(['label failed', 'labels failed']);
    const { plan } = await evaluatePromotion(5, repository);
    expect(plan.promotions[0]?.candidate).toMatchObject({
      ...{ kind: 'retirement', pointer: { version: '1.0.0' } },
    });
    const labels = [{ name: 'retire:production', labelledBy: 'maintainer' }];
    repository.pullRequests.put({ labels });
    expect(await verdicts()).toEqual(['label passed']);
  });

  it('has nothing to retire where the stage is empty', async () => {
    repository.files.tree('main').delete(PATH);
    repository.files.tree(HEAD).delete(PATH);
    expect((await evaluatePromotion(5, repository)).plan).toMatchObject({
      ...{ outcome: 'nothing', problems: [], notices: [] },
    });
  });

  it('goes by the ledger, whatever reached the base branch without being admitted', async () => {
    await deployed(repository, ['1.0.0']);
    repository.publish('0.9.0', { evaluation: [evaluated({ accuracy: 0.1 })] });
    repository.publish('1.1.0', { evaluation: [evaluated({ accuracy: 0.5 })] });
    repository.files.tree('main').set(PATH, pointerTo('0.9.0'));
    expect(await verdicts()).toContain('no-regression accuracy failed');
  });

  it('deploys nothing where a pointer is put back to what the stage holds', async () => {
    await deployed(repository, ['1.1.0']);
    const { plan } = await evaluatePromotion(5, repository);
    expect(plan).toMatchObject({ outcome: 'nothing', notices: [expect.stringMatching(/1\.1\.0/)] });
  });

  it('writes nothing', async () => {
    await evaluatePromotion(5, repository);
    expect(repository.tags.all.size).toBe(0);
    expect(repository.deployments.all).toEqual([]);
    expect(repository.pullRequests.writes).toBe(0);
  });
});

function pointerTo(version: string): string {
  return formatPointer({ version, digest: DIGEST });
}

/** Each was promoted to production, one after the other, and runs there or did. */
async function deployed(
  repository: InMemoryRepository,
  versions: readonly string[],
): Promise<void> {
  for (const [at, version] of versions.entries()) {
    const entry = anAssignment(`iris#production#${at + 1}`, version, { digest: DIGEST });
    const { tag, record } = entry;
    const message = formatAssignmentMessage(tag, record);
    await repository.tags.create({ name: tag.name, commit: HEAD, message });
    const { payload, environment } = aDeployment(entry);
    const id = await repository.deployments.create({
      ...{ commit: HEAD, environment, production: true, description: '', payload },
    });
    repository.deployments.set(id, 'success');
  }
}
