import { describe, expect, it } from 'vitest';
import { toAssignments, toDeployments, toPointers, toText } from '../../github/snapshot-nodes.ts';
import type { DeploymentNode, StatusNode } from '../../github/snapshot-query.ts';

const PAYLOAD = {
  model: 'iris',
  stage: 'production',
  version: '1.4.0',
  digest: `sha256:${'a'.repeat(64)}`,
  assignment: 'iris#production#7',
  previousVersion: null,
  pullRequest: null,
};

function status(id: string, state: string): StatusNode {
  const creator = { __typename: 'Bot', login: 'registry' };
  return { id, state, createdAt: '2026-01-01T00:00:00Z', description: null, logUrl: null, creator };
}

function deployment(facts: Partial<DeploymentNode>): DeploymentNode {
  return {
    databaseId: 5,
    environment: 'production',
    createdAt: '2026-01-01T00:00:00Z',
    payload: JSON.stringify(PAYLOAD),
    latestStatus: null,
    statuses: { nodes: [] },
    ...facts,
  };
}

function statesOf(facts: Partial<DeploymentNode>): readonly string[] | undefined {
  return toDeployments([deployment(facts)])[0]?.statuses.map(({ state }) => state);
}

describe('the statuses of a deployment', () => {
  const queued = status('1', 'QUEUED');
  const running = status('2', 'IN_PROGRESS');
  const success = status('3', 'SUCCESS');

  it('are oldest first, whichever way GitHub lists those of one second', () => {
    const latestStatus = success;
    const expected = ['queued', 'in_progress', 'success'];
    const nodes = [queued, running, success];
    expect(statesOf({ latestStatus, statuses: { nodes } })).toEqual(expected);
    expect(statesOf({ latestStatus, statuses: { nodes: nodes.toReversed() } })).toEqual(expected);
  });

  it('end in the latest, also where the list was cut before it', () => {
    expect(statesOf({ latestStatus: success, statuses: { nodes: [queued, running] } })).toEqual([
      'queued',
      'in_progress',
      'success',
    ]);
  });

  it('that wait for an approval, or that are not known, are pending', () => {
    const latestStatus = status('1', 'WAITING');
    expect(statesOf({ latestStatus, statuses: { nodes: [latestStatus] } })).toEqual(['pending']);
    const unknown = status('1', 'HIBERNATING');
    expect(statesOf({ latestStatus: unknown, statuses: { nodes: [unknown] } })).toEqual([
      'pending',
    ]);
  });

  it('name an app by its full name', () => {
    const nodes = [queued];
    const [made] = toDeployments([deployment({ latestStatus: queued, statuses: { nodes } })]);
    expect(made?.statuses[0]?.creator).toBe('registry[bot]');
  });
});

it('passes over the deployments of others', () => {
  expect(toDeployments([deployment({ payload: null })])).toEqual([]);
});

it('orders deployments newest first, also those of one second', () => {
  const made = [5, 7, 6].map((databaseId) => deployment({ databaseId }));
  expect(toDeployments(made).map(({ id }) => id)).toEqual([7, 6, 5]);
});

it('passes over tags that only look like ledger entries', () => {
  const message = `iris 1.4.0 to production\n\nVersion: 1.4.0\nMetadata: ${PAYLOAD.digest}\nCommit: ${'b'.repeat(40)}\nKind: promotion\n`;
  expect(toAssignments({ name: 'iris#production#7', target: { message } })).toHaveLength(1);
  expect(toAssignments({ name: 'issue#7', target: { message } })).toEqual([]);
  expect(toAssignments({ name: 'iris#production#7', target: {} })).toEqual([]);
  expect(toAssignments({ name: 'iris#production#7', target: { message: 'mine' } })).toEqual([]);
});

it('takes the pointers out of the folders of the models, and nothing else', () => {
  const pointers = toPointers({
    entries: [
      { name: 'README.md', object: {} },
      {
        name: 'iris',
        object: {
          entries: [
            { name: 'model.yml', object: { text: 'owners: []' } },
            { name: 'production.yml', object: { text: 'version: 1.4.0' } },
            { name: 'notes.txt', object: { text: 'x' } },
            { name: 'submodule.yml', object: null },
          ],
        },
      },
    ],
  });
  expect(pointers).toEqual([
    {
      model: 'iris',
      stage: 'production',
      path: 'models/iris/production.yml',
      text: 'version: 1.4.0',
    },
  ]);
});

it('reads what is no whole text as empty, so that it is reported and never half believed', () => {
  expect(toText({ text: null })).toBe('');
  expect(toText({ text: 'version: 1.4.0', isTruncated: true })).toBe('');
});
