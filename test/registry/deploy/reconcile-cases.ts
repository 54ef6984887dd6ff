import { evaluated } from '../../builders/model-version.ts';
import { type Promotions, promoting } from './reconcile-run.ts';

/** Something that a reconcile has to see to. */
export interface ReconcileCase {
  readonly title: string;
  arrange(): Promise<Promotions>;
}

const DISPATCHED = 'deploy: { workflow: deploy.yml, timeout: 2h, onTimeout: fail }';

export const CASES: readonly ReconcileCase[] = [
  { title: 'a promotion', arrange: async () => await promoting(configOf()) },
  { title: 'a retirement', arrange: async () => await retired('retire:production') },
  { title: 'a retirement that nobody asked for', arrange: async () => await retired('other') },
  { title: 'a change that is refused', arrange: async () => await low('', 'write') },
  {
    title: 'a change that is overridden',
    arrange: async () => await low('allowOverrides: true', 'admin'),
  },
  { title: 'a hold after a failure', arrange: async () => await failed('hold') },
  { title: 'a rollback after a failure', arrange: async () => await failed('rollback') },
  {
    title: 'a rollback that is merged after a failure',
    arrange: async () => await failed('rollback-and-merge'),
  },
  { title: 'a deployment without an end', arrange: async () => await overdue('report') },
  {
    title: 'a deployment without an end that is rolled back',
    arrange: async () => await overdue('rollback-and-merge'),
  },
];

/** All that people see in the end, without when, and what doubles left that count for nothing. */
export function endOf(promotions: Promotions): unknown {
  const { tags, pullRequests, deployments } = promotions.repository;
  const ended = new Map<string, string>();
  for (const { payload, statuses } of deployments.all) {
    const state = statuses.at(-1)?.state ?? 'pending';
    const known = ended.get(payload.assignment);
    if (known === undefined || known === 'inactive') ended.set(payload.assignment, state);
  }
  return {
    tags: promotions.tags,
    entries: tags.assignments.map(({ tag, record }) => [tag.name, record]),
    pullRequests: pullRequests.all.map(({ number, state, headBranch }) => [
      number,
      state,
      headBranch,
    ]),
    ended: [...ended].toSorted(),
    running: promotions.running.map(({ payload }) => payload.assignment),
  };
}

function configOf(...lines: readonly string[]): string {
  const all = [DISPATCHED, ...lines].map((line) => `    ${line}\n`).join('');
  const gate = '- threshold: { metric: accuracy, dataset: iris-holdout, atLeast: 0.5 }';
  return `stages:\n  production:\n${all}    gates:\n      ${gate}\n`;
}

async function retired(label: string): Promise<Promotions> {
  const promotions = await promoting(configOf());
  await promotions.settle();
  await promotions.mergeRetirement(label);
  return promotions;
}

async function low(line: string, permission: 'write' | 'admin'): Promise<Promotions> {
  const promotions = await promoting(line === '' ? configOf() : configOf(line));
  if (permission === 'admin') promotions.repository.admins.add('maintainer');
  promotions.repository.publish('1.1.0', { evaluation: [evaluated({ accuracy: 0.1 })] });
  return promotions;
}

async function failed(onFailure: string): Promise<Promotions> {
  const promotions = await promoting(configOf(`onFailure: ${onFailure}`));
  await promotions.reconcile();
  promotions.say('failure');
  return promotions;
}

async function overdue(onFailure: string): Promise<Promotions> {
  const promotions = await promoting(configOf(`onFailure: ${onFailure}`));
  await promotions.reconcile();
  promotions.wait(3);
  return promotions;
}
