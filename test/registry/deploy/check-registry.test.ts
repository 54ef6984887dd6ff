import { describe, expect, it } from 'vitest';
import { RegistryError } from '../../../core/errors.ts';
import { formatAssignmentMessage } from '../../../core/ledger/assignment-record.ts';
import { AssignmentTag } from '../../../core/model/assignment-tag.ts';
import { CONFIG_PATH } from '../../../core/policy/stage-policy.ts';
import type { Catalog } from '../../../core/ports/promotions.ts';
import { formatPointer } from '../../../core/promotion/pointer.ts';
import { checkRegistry } from '../../../registry/deploy/check-registry.ts';
import { DIGEST } from '../../builders/candidate.ts';
import { aDeployment, anAssignment } from '../../builders/ledger.ts';
import { FaultyProcess } from '../../fakes/faults.ts';
import { throughEachReconcilePort } from '../../fakes/reconcile-ports.ts';
import { type Promotions, promoting } from './reconcile-run.ts';

const POINTER = 'models/iris/production.yml';
const OTHER = `sha256:${'9'.repeat(64)}` as const;

describe('checkRegistry', () => {
  it('finds nothing where all agree, in one call and one for each version', async () => {
    const promotions = await settled();
    const bot = new FaultyProcess();
    expect(await checkRegistry(throughEachReconcilePort(promotions.ports, bot.around))).toEqual([]);
    expect(bot.calls).toEqual(['registry.snapshot', 'catalog.find']);
  });

  it('finds nothing while a version is being deployed', async () => {
    const promotions = await promoting();
    await promotions.reconcile();
    expect(await kinds(promotions)).toEqual([]);
  });

  it.each<[string, readonly string[], (promotions: Promotions) => unknown]>([
    [
      'a pointer that was pushed',
      ['pointer-differs', 'unregistered'],
      ({ repository }) =>
        repository.push(POINTER, formatPointer({ version: '9.9.9', digest: DIGEST }), 'eve'),
    ],
    [
      'a pointer that is gone',
      ['pointer-differs'],
      ({ repository }) => repository.push(POINTER, null, 'eve'),
    ],
    [
      'a pointer with another digest',
      ['pointer-differs', 'digest-differs'],
      ({ repository }) =>
        repository.push(POINTER, formatPointer({ version: '1.1.0', digest: OTHER }), 'eve'),
    ],
    [
      'a pointer that cannot be read',
      ['unreadable-pointer'],
      ({ repository }) => repository.push(POINTER, 'version: 1.1.0', 'eve'),
    ],
    [
      'a pointer of no stage',
      ['unknown-stage'],
      ({ repository }) =>
        repository.push(
          'models/iris/nowhere.yml',
          formatPointer({ version: '1.1.0', digest: DIGEST }),
          'eve',
        ),
    ],
    [
      'another file beside the pointers',
      [],
      ({ repository }) => repository.push('models/iris/params.yml', 'trees: 25', 'eve'),
    ],
    ['a withdrawn version', ['withdrawn'], (promotions) => promotions.withdraw('1.1.0')],
    ['a deployment that failed', ['deployment-failed'], (promotions) => promotions.say('failure')],
    [
      'a deployment that somebody ended',
      ['runs-another'],
      (promotions) => promotions.say('inactive'),
    ],
    [
      'a deployment that nobody assigned',
      ['unassigned-deployment'],
      (promotions) => deployByHand(promotions, 'iris#production#9', '1.1.0'),
    ],
    [
      'a deployment of another version than its entry',
      ['unassigned-deployment'],
      (promotions) => deployByHand(promotions, 'iris#production#2', '6.6.6'),
    ],
    [
      'two newest entries of one number',
      ['pointer-differs', 'doubled-counter'],
      ({ repository }) => {
        const tag = AssignmentTag.parse('iris#production!#2');
        const { record } = anAssignment(tag.name, '1.1.0', { kind: 'retirement' });
        const message = formatAssignmentMessage(tag, record);
        return repository.tags.create({ name: tag.name, commit: 'c'.repeat(40), message });
      },
    ],
    [
      'a newer tag of somebody else',
      ['foreign-tag'],
      ({ repository }) =>
        repository.tags.create({
          ...{ name: 'iris#production#7', commit: 'c'.repeat(40), message: 'by gto' },
        }),
    ],
    [
      'an older tag of somebody else',
      [],
      ({ repository }) =>
        repository.tags.create({
          ...{ name: 'iris#dev#1', commit: 'c'.repeat(40), message: 'by gto' },
        }),
    ],
  ])('finds %s', async (_, expected, change) => {
    const promotions = await settled();
    await change(promotions);
    expect(await kinds(promotions)).toEqual(expected);
  });

  it('says what was refused, and why', async () => {
    const promotions = await promoting();
    await promotions.settle();
    await promotions.merge('1.2.0', 'documentation');
    await promotions.reconcile();
    expect(await checkRegistry(promotions.ports)).toMatchObject([
      {
        kind: 'pointer-differs',
        finding: expect.stringMatching(/asks for 1\.2\.0 .* holds 1\.1\.0 .* refused .*: label/),
      },
    ]);
  });

  it('finds a broken configuration, and goes by the last valid one', async () => {
    const promotions = await settled();
    const main = promotions.repository.files.tree('main');
    promotions.repository.earlierConfigs.push(main.get(CONFIG_PATH) ?? '');
    main.set(CONFIG_PATH, 'stages: 1');
    expect(await kinds(promotions)).toEqual(['broken-configuration']);
  });

  it('finds a deployment without an end once it is overdue', async () => {
    const promotions = await promoting();
    await promotions.reconcile();
    promotions.wait(7);
    expect(await kinds(promotions)).toEqual(['deployment-overdue']);
  });

  it.each<[string, Partial<{ digest: typeof OTHER; assets: readonly object[] }>, string]>([
    ['metadata that was replaced', { digest: OTHER }, 'digest-differs'],
    ['an artifact that was replaced', { assets: [{ digest: OTHER }] }, 'asset-differs'],
    ['an artifact that is gone', { assets: [] }, 'asset-differs'],
  ])('finds %s', async (_, { digest, assets }, kind) => {
    const promotions = await settled();
    const stored = { name: 'model.pkl', size: 3, digest: DIGEST };
    const { catalog } = promotions.repository;
    const spoilt: Pick<Catalog, 'find'> = {
      find: async (tag) => {
        const found = await catalog.find(tag);
        if (found === null) return null;
        const [artifact] = found.metadata.artifacts;
        if (artifact === undefined) throw new Error('It has no artifact.');
        const artifacts = [{ ...artifact, assets: [stored] }];
        const held = (assets ?? [{}]).map((facts) => {
          return { id: 1, state: 'uploaded', ...stored, ...facts };
        });
        return {
          ...found,
          digest: digest ?? found.digest,
          metadata: { ...found.metadata, artifacts },
          release: { ...found.release, assets: held },
        };
      },
    };
    const drift = await checkRegistry({ ...promotions.ports, catalog: spoilt });
    expect([...new Set(drift.map((one) => one.kind))]).toEqual([kind]);
  });

  it('finds a release that is spoilt, and hides no other failure', async () => {
    const promotions = await settled();
    const failing = (code: 'VERSION_DAMAGED' | 'RATE_LIMITED'): Pick<Catalog, 'find'> => ({
      find: async () => {
        throw new RegistryError(code, { problem: 'It is not whole.', remedy: 'Do not use it.' });
      },
    });
    const damaged = { ...promotions.ports, catalog: failing('VERSION_DAMAGED') };
    expect(await checkRegistry(damaged)).toMatchObject([
      { kind: 'digest-differs', finding: expect.stringContaining('It is not whole.') },
    ]);
    const limited = { ...promotions.ports, catalog: failing('RATE_LIMITED') };
    await expect(checkRegistry(limited)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });
});

async function settled(): Promise<Promotions> {
  const promotions = await promoting();
  await promotions.settle();
  return promotions;
}

async function kinds(promotions: Promotions): Promise<readonly string[]> {
  return (await checkRegistry(promotions.ports)).map(({ kind }) => kind);
}

function deployByHand({ repository }: Promotions, assignment: string, version: string): void {
  const made = aDeployment(anAssignment(assignment, version), ['success'], 99);
  repository.deployments.all = [made, ...repository.deployments.all];
}
