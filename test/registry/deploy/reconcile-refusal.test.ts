import { describe, expect, it } from 'vitest';
import { CONFIG_PATH } from '../../../core/policy/stage-policy.ts';
import type { Catalog } from '../../../core/ports/promotions.ts';
import { DIGEST } from '../../builders/candidate.ts';
import { evaluated } from '../../builders/model-version.ts';
import { FaultyProcess } from '../../fakes/faults.ts';
import { PRODUCTION } from '../../fakes/in-memory-repository.ts';
import { Promotions, promoting } from './reconcile-run.ts';

const GATE = '- threshold: { metric: accuracy, dataset: iris-holdout, atLeast: 0.99 }';

describe('reconcileStages, of a change that is not admitted', () => {
  it('keeps once that it was merged, and why it is not deployed', async () => {
    const promotions = await refused();
    const { tags } = promotions.repository;
    expect(tags.refusals).toEqual([
      {
        ...PRODUCTION,
        ...{ version: '1.0.0', digest: DIGEST, commit: '1'.padStart(40, 'e'), pullRequest: 1 },
        ...{ by: 'maintainer', gates: ['threshold accuracy'], at: '2026-03-02T12:00:00.000Z' },
        ...{ head: 'f'.repeat(40), circumstances: expect.any(String), passesAt: null },
      },
    ]);
    expect(promotions.tags).toEqual([`iris!production!refusal-${'e'.repeat(12)}`]);
    await promotions.reconcile();
    expect(promotions.tags).toHaveLength(1);
    expect(promotions.deployments).toEqual([]);
  });

  it('is not judged again while nothing has changed, and costs no call', async () => {
    const promotions = await refused();
    promotions.rejudging = 'when-changed';
    const bot = new FaultyProcess();
    expect(await promotions.reconcile(bot.around)).toEqual([]);
    expect(bot.calls).toEqual(['registry.snapshot']);
  });

  it('costs one look where the default branch has moved for other reasons', async () => {
    const promotions = await refused();
    promotions.rejudging = 'when-changed';
    promotions.repository.head = 'd'.repeat(40);
    const bot = new FaultyProcess();
    expect(await promotions.reconcile(bot.around)).toEqual([]);
    expect(bot.calls).toEqual(['registry.snapshot', 'changes.lastChange']);
  });

  it.each<[string, (promotions: Promotions) => unknown]>([
    [
      'the policy',
      ({ repository }) =>
        repository.files.tree('main').set(CONFIG_PATH, 'stages: { production: {} }'),
    ],
    ['the pointer, by another merge', async (promotions) => await again(promotions)],
  ])('is judged again after a change of %s', async (_, change) => {
    const promotions = await refused();
    promotions.rejudging = 'when-changed';
    promotions.repository.publish('1.0.0', { evaluation: [evaluated({ accuracy: 0.995 })] });
    expect(await promotions.reconcile()).toEqual([]);
    await change(promotions);
    promotions.repository.head = 'd'.repeat(40);
    expect(await promotions.reconcile()).toMatchObject([{ kind: 'deployed', version: '1.0.0' }]);
  });

  it('is refused anew under another policy, once', async () => {
    const promotions = await refused();
    promotions.rejudging = 'when-changed';
    const other = config('').replace('0.99', '0.999');
    promotions.repository.files.tree('main').set(CONFIG_PATH, other);
    expect(await promotions.reconcile()).toMatchObject([{ kind: 'refused' }]);
    expect(await promotions.reconcile()).toEqual([]);
    expect(promotions.tags).toHaveLength(2);
    expect(promotions.repository.tags.refusals).toHaveLength(2);
  });
});

describe('reconcileStages, of what an administrator merged around its gates', () => {
  it('is deployed where the policy allows it, and the ledger names the gates', async () => {
    const promotions = await refused('allowOverrides: true', 'admin');
    expect(promotions.deployments).toEqual(['1.0.0 pending']);
    const { assignments, refusals } = promotions.repository.tags;
    expect(assignments.at(-1)?.record.overridden).toEqual(['threshold accuracy']);
    expect(refusals).toEqual([]);
  });

  it.each([
    [
      'the policy does not allow it',
      { line: '', permission: 'admin', label: 'promote:production' },
    ],
    [
      'the merger is none',
      { line: 'allowOverrides: true', permission: 'write', label: 'promote:production' },
    ],
    ['nobody asked', { line: 'allowOverrides: true', permission: 'admin', label: 'documentation' }],
  ] as const)('is refused where %s', async (_, { line, permission, label }) => {
    const promotions = await refused(line, permission, label);
    expect(promotions.deployments).toEqual([]);
    expect(promotions.repository.tags.refusals).toHaveLength(1);
  });

  it('is refused where the release is not what was reviewed', async () => {
    const promotions = new Promotions(config('allowOverrides: true'));
    promotions.repository.admins.add('maintainer');
    await promotions.merge('1.0.0');
    const { catalog: real } = promotions.repository;
    const digest = `sha256:${'9'.repeat(64)}` as const;
    const catalog: Catalog = {
      find: (tag) => real.find(tag),
      findAll: async (tags) => {
        const found = await real.findAll(tags);
        return found.map((one) => one && { ...one, digest });
      },
    };
    const damaged = Object.assign(promotions, { ports: { ...promotions.ports, catalog } });
    expect(await damaged.reconcile()).toMatchObject([{ kind: 'refused' }]);
  });
});

describe('reconcileStages, of a pointer that is gone', () => {
  it('takes the version out of the stage, and ends what runs', async () => {
    const promotions = await promoting();
    await promotions.settle();
    const number = await promotions.mergeRetirement();
    expect(await promotions.reconcile()).toEqual([
      {
        kind: 'retired',
        place: PRODUCTION,
        ...{ version: '1.1.0', assignment: 'iris#production!#3', pullRequest: number },
      },
      {
        kind: 'ended',
        place: PRODUCTION,
        ...{ version: '1.1.0', assignment: 'iris#production#2', pullRequest: 2, was: 'success' },
        reason: 'Retired by iris#production!#3',
      },
    ]);
    expect(promotions.deployments).toEqual(['1.0.0 inactive', '1.1.0 inactive']);
    expect(await promotions.reconcile()).toEqual([]);
  });

  it('ends what comes up late', async () => {
    const promotions = await promoting();
    await promotions.reconcile();
    await promotions.mergeRetirement();
    await promotions.reconcile();
    promotions.say('success');
    await promotions.reconcile();
    expect(promotions.running).toEqual([]);
  });

  it('holds a version again that is promoted later', async () => {
    const promotions = await promoting();
    await promotions.settle();
    await promotions.mergeRetirement();
    await promotions.reconcile();
    await promotions.merge('1.2.0');
    await promotions.settle();
    expect(promotions.deployments.at(-1)).toBe('1.2.0 success');
    const record = promotions.repository.tags.assignments.at(-1)?.record;
    expect(record?.previousVersion).toBeNull();
  });

  it('stays in the stage where nobody asked for that', async () => {
    const promotions = await promoting();
    await promotions.settle();
    await promotions.mergeRetirement('documentation');
    expect(await promotions.reconcile()).toMatchObject([{ kind: 'refused', version: null }]);
    expect(promotions.deployments.at(-1)).toBe('1.1.0 success');
    expect(promotions.repository.tags.refusals).toMatchObject([{ version: null, digest: null }]);
    promotions.rejudging = 'when-changed';
    expect(await promotions.reconcile()).toEqual([]);
  });
});

function config(line: string): string {
  const own = line === '' ? '' : `    ${line}\n`;
  return `stages:\n  production:\n${own}    gates:\n      ${GATE}\n`;
}

/** 1.0.0 was merged by the maintainer although its accuracy is too low, and reconciled. */
async function refused(
  line = '',
  permission: 'write' | 'admin' = 'write',
  label = 'promote:production',
): Promise<Promotions> {
  const promotions = new Promotions(config(line));
  if (permission === 'admin') promotions.repository.admins.add('maintainer');
  await promotions.merge('1.0.0', label);
  await promotions.reconcile();
  return promotions;
}

/** A revert and a second pull request leave the same pointer, by another commit. */
async function again(promotions: Promotions): Promise<void> {
  promotions.repository.files.tree('main').set(CONFIG_PATH, config(''));
  await promotions.merge('1.0.0');
  promotions.repository.publish('1.0.0', { evaluation: [evaluated({ accuracy: 0.995 })] });
}
