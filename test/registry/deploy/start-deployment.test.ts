import { describe, expect, it } from 'vitest';
import { AssignmentTag } from '../../../core/model/assignment-tag.ts';
import type { Digest } from '../../../core/model/digest.ts';
import type { RecordedAssignment, RegistrySnapshot } from '../../../core/ports/deployments.ts';
import { finishDeployment } from '../../../registry/deploy/finish-deployment.ts';
import { startDeployment } from '../../../registry/deploy/start-deployment.ts';
import { aSnapshot } from '../../builders/snapshot.ts';
import { aWithdrawal } from '../../builders/withdrawal.ts';
import { InMemoryDeployments } from '../../fakes/in-memory-deployments.ts';

const digest: Digest = `sha256:${'a'.repeat(64)}`;
const logUrl = 'https://github.com/acme/flowers/actions/runs/7';

function entry(tag: string, version: string): RecordedAssignment {
  const record = { version, digest, commit: 'c'.repeat(40), kind: 'promotion' } as const;
  return {
    tag: AssignmentTag.parse(tag),
    record: { ...record, previousVersion: null, pullRequest: null, mergedBy: null, overridden: [] },
    assignedAt: '',
  };
}

async function deployed(
  assignments: readonly RecordedAssignment[],
  made = { version: '1.4.0', digest },
  withdrawals: RegistrySnapshot['withdrawals'] = [],
) {
  const deployments = new InMemoryDeployments();
  const id = await deployments.create({
    commit: 'c'.repeat(40),
    environment: 'production',
    production: true,
    description: '',
    payload: {
      ...made,
      model: 'iris',
      stage: 'production',
      assignment: 'iris#production#2',
      previousVersion: '1.3.0',
      pullRequest: 5,
    },
  });
  const snapshot = async (): Promise<RegistrySnapshot> =>
    aSnapshot({ assignments, withdrawals, deployments: deployments.all });
  const states = () => deployments.all[0]?.statuses.map(({ state }) => state);
  return { id, deployments, states, ports: { deployments, registry: { snapshot } } };
}

describe('startDeployment', () => {
  it('sets the deployment of the newest ledger entry in progress', async () => {
    const { id, deployments, ports } = await deployed([
      entry('iris#production#1', '1.3.0'),
      entry('iris#production#2', '1.4.0'),
      entry('iris#staging#3', '1.5.0'),
    ]);
    const started = await startDeployment({ id, logUrl }, ports);
    expect(started).toMatchObject({ kind: 'started', deployment: { id } });
    expect(deployments.all[0]?.statuses).toMatchObject([{ state: 'in_progress', logUrl }]);
  });

  it('refuses a version that was withdrawn since, and says nothing of its deployment', async () => {
    const entries = [entry('iris#production#2', '1.4.0')];
    const made = { version: '1.4.0', digest };
    const { id, states, ports } = await deployed(entries, made, [aWithdrawal('1.4.0')]);
    await expect(startDeployment({ id, logUrl }, ports)).rejects.toMatchObject({
      code: 'VERSION_WITHDRAWN',
      problem: expect.stringContaining('The labels were wrong.'),
      remedy: expect.stringContaining('/rollback iris production'),
    });
    expect(states()).toEqual([]);
  });

  it('takes no withdrawal of another version for its own', async () => {
    const entries = [entry('iris#production#2', '1.4.0')];
    const made = { version: '1.4.0', digest };
    const { id, ports } = await deployed(entries, made, [aWithdrawal('1.3.0')]);
    expect(await startDeployment({ id, logUrl }, ports)).toMatchObject({ kind: 'started' });
  });

  it('ends the second of two deployments that two bots made of one entry', async () => {
    const { id, deployments, ports } = await deployed([entry('iris#production#2', '1.4.0')]);
    const [first] = deployments.all;
    if (first === undefined) throw new Error('There is no deployment.');
    const { environment, payload } = first;
    const made = { commit: 'c'.repeat(40), environment, production: true, description: '' };
    const second = await deployments.create({ ...made, payload });
    expect(await startDeployment({ id: second, logUrl }, ports)).toMatchObject({
      kind: 'superseded',
      why: 'A second deployment of the same ledger entry',
    });
    expect(await startDeployment({ id, logUrl }, ports)).toMatchObject({ kind: 'started' });
    const states = deployments.all.map(({ statuses }) => statuses.map(({ state }) => state));
    expect(states.toSorted()).toEqual([['in_progress'], ['inactive']].toSorted());
  });

  it('ends a deployment that a newer entry of its stage superseded', async () => {
    const { id, states, ports } = await deployed([
      entry('iris#production#3', '1.5.0'),
      entry('iris#production#2', '1.4.0'),
    ]);
    const started = await startDeployment({ id, logUrl }, ports);
    expect(started).toMatchObject({ kind: 'superseded', why: 'Superseded by iris#production#3' });
    expect(states()).toEqual(['inactive']);
    await startDeployment({ id, logUrl }, ports);
    expect(states()).toEqual(['inactive']);
  });

  it.each([
    ['version', { version: '9.9.9', digest }],
    ['digest', { version: '1.4.0', digest: `sha256:${'f'.repeat(64)}` as const }],
  ])('refuses a deployment with another %s than the ledger records', async (_, made) => {
    const { id, states, ports } = await deployed([entry('iris#production#2', '1.4.0')], made);
    await expect(startDeployment({ id, logUrl }, ports)).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
      problem: expect.stringContaining(`the ledger says 1.4.0 with ${digest}`),
    });
    expect(states()).toEqual([]);
  });

  it('refuses a deployment that the ledger has no entry of', async () => {
    const { id, states, ports } = await deployed([entry('iris#production#1', '1.4.0')]);
    await expect(startDeployment({ id, logUrl }, ports)).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
    });
    expect(states()).toEqual([]);
  });

  it('refuses a deployment that the registry did not make', async () => {
    const { ports } = await deployed([]);
    await expect(startDeployment({ id: 404, logUrl }, ports)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('finishDeployment', () => {
  it.each([
    ['success', 'success'],
    ['failure', 'failure'],
    ['cancelled', 'error'],
  ] as const)('records the job that ended in %s as %s', async (job, state) => {
    const { id, deployments } = await deployed([]);
    await finishDeployment({ id, job, logUrl }, deployments);
    expect(deployments.all[0]?.statuses).toMatchObject([{ state, logUrl }]);
  });
});
