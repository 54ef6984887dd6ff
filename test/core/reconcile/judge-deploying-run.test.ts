import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../core/policy/read-policy.ts';
import type { DeploymentState, RegistrySnapshot } from '../../../core/ports/deployments.ts';
import type { WorkflowRunFacts } from '../../../core/ports/protection-rules.ts';
import { judgeDeployingRun } from '../../../core/reconcile/judge-deploying-run.ts';
import { aDeployment, anAssignment } from '../../builders/ledger.ts';
import { aSnapshot } from '../../builders/snapshot.ts';
import { aWithdrawal } from '../../builders/withdrawal.ts';

const COMMIT = 'd'.repeat(40);
const FIRST = anAssignment('iris#production#1', '1.0.0', { commit: 'c'.repeat(40) });
const SECOND = anAssignment('iris#production#2', '1.1.0', { commit: COMMIT });
const POLICY = readPolicy(
  'stages:\n  production: { deploy: { workflow: deploy.yml } }\n  names: { environment: false }\n',
);

describe('judgeDeployingRun', () => {
  it('approves the run that the deployment’s own event started', () => {
    expect(judge({}, waiting('pending'))).toEqual({
      kind: 'approved',
      comment: 'Deploys iris 1.1.0 (iris#production#2), as the ledger assigns it.',
    });
  });

  it('approves the run that was dispatched for it', () => {
    expect(judge(DISPATCHED, waiting('queued'))).toMatchObject({ kind: 'approved' });
  });

  it.each<[string, Partial<WorkflowRunFacts>]>([
    ['of another event', { event: 'push' }],
    ['for a deployment of another commit', { commit: 'c'.repeat(40) }],
    ['that somebody dispatched on another branch', { ...dispatched(), branch: 'evil' }],
    ['of another workflow', { ...dispatched(), workflow: '.github/workflows/x.yml' }],
    ['of the same name in another folder', { ...dispatched(), workflow: 'x/deploy.yml' }],
    ['on a tag', { ...dispatched(), branch: null }],
  ])('rejects a run %s', (_, facts) => {
    expect(judge(facts, waiting('queued'))).toMatchObject({
      kind: 'rejected',
      comment: expect.stringMatching(
        /is iris 1\.1\.0 \(iris#production#2\), and the run was started/,
      ),
    });
  });

  it('rejects a run that GitHub does not know', () => {
    const facts = { environment: 'production', policy: POLICY, snapshot: waiting('queued') };
    expect(judgeDeployingRun({ ...facts, run: null })).toMatchObject({ kind: 'rejected' });
  });

  it.each<[string, RegistrySnapshot]>([
    ['succeeded already', waiting('success')],
    ['failed', waiting('failure')],
    ['was never made', aSnapshot({ assignments: [SECOND] })],
    [
      'is not the newest of its stage',
      aSnapshot({
        assignments: [SECOND, anAssignment('iris#production#3', '1.2.0')],
        deployments: [aDeployment(SECOND)],
      }),
    ],
    [
      'was retired',
      aSnapshot({
        assignments: [SECOND, anAssignment('iris#production!#3', '1.1.0', { kind: 'retirement' })],
        deployments: [aDeployment(SECOND)],
      }),
    ],
    ['was withdrawn', { ...waiting('pending'), withdrawals: [aWithdrawal('1.1.0')] }],
    ['the ledger does not know', aSnapshot({ deployments: [aDeployment(SECOND)] })],
    [
      'claims another version than the ledger',
      aSnapshot({
        assignments: [SECOND],
        deployments: [aDeployment(anAssignment('iris#production#2', '6.6.6'))],
      }),
    ],
    [
      'is in another environment',
      aSnapshot({
        assignments: [SECOND],
        deployments: [{ ...aDeployment(SECOND), environment: 'staging' }],
      }),
    ],
  ])('rejects every run where what waits %s', (_, snapshot) => {
    expect(judge({}, snapshot)).toMatchObject({
      kind: 'rejected',
      comment: expect.stringMatching(/assigns nothing to "production"/),
    });
  });

  it('is not asked about environments of no stage', () => {
    for (const environment of ['preview', 'names']) {
      expect(judge({}, waiting('pending'), environment)).toEqual({ kind: 'not-ours' });
    }
  });

  it('knows an environment whatever the case of its letters', () => {
    expect(judge({}, waiting('pending'), 'Production')).toMatchObject({ kind: 'approved' });
  });
});

const DISPATCHED = dispatched();

function dispatched(): Partial<WorkflowRunFacts> {
  return { event: 'workflow_dispatch', commit: 'e'.repeat(40) };
}

function judge(
  facts: Partial<WorkflowRunFacts>,
  snapshot: RegistrySnapshot,
  environment = 'production',
) {
  const run = {
    ...{ event: 'deployment', commit: COMMIT, branch: 'main' },
    workflow: '.github/workflows/deploy.yml',
    ...facts,
  };
  return judgeDeployingRun({ environment, run, policy: POLICY, snapshot });
}

/** 1.0.0 runs, and the deployment of 1.1.0 is in the state. */
function waiting(state: DeploymentState): RegistrySnapshot {
  const states = state === 'pending' ? [] : [state];
  return aSnapshot({
    assignments: [FIRST, SECOND],
    deployments: [aDeployment(SECOND, states), aDeployment(FIRST, ['success'])],
  });
}
