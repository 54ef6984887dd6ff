import type { ModelVersion } from '../../core/generated/schema-types.ts';
import type { Candidate } from '../../core/promotion/candidate.ts';
import type { PromotionPlan } from '../../core/promotion/plan-promotion.ts';
import { aCandidate, aPast, aPublishedVersion, aRequest } from './candidate.ts';
import { evaluated } from './model-version.ts';
import { aStagePolicy } from './stage-policy.ts';
import { aWithdrawal } from './withdrawal.ts';

/** Every gate for which a comment says what to do, and one that it does not know. */
export const GATES = [
  ...['pull-request', 'label', 'promoter', 'labels', 'rule-change', 'registered', 'withdrawn'],
  ...['stage', 'after staging', 'soak', 'freeze', 'hold', 'failed-before', 'approvals'],
  ...['deployed-before', 'champion', 'expression'],
];

/** A blocked plan with the text wherever people, or files of theirs, have a say. */
export function aHostilePlan(text: string, facts: Partial<Candidate> = {}): PromotionPlan {
  const problem = { file: text, line: 1, column: 1, field: text, message: text };
  const verdicts = [
    ...[...GATES, text].map(
      (gate) => ({ gate, outcome: 'failed', reason: text, line: 3 }) as const,
    ),
    ...['promoter', 'soak', 'freeze', text].map(
      (gate) => ({ gate, outcome: 'unknown', reason: text, passesAt: text }) as const,
    ),
    { gate: text, outcome: 'unknown', reason: text } as const,
  ];
  return {
    outcome: 'blocked',
    promotions: [{ candidate: aHostileCandidate(text, facts), verdicts, admitted: false }],
    problems: [problem],
    notices: [text, text],
    passesAt: text,
  };
}

function aHostileCandidate(text: string, facts: Partial<Candidate>): Candidate {
  return aCandidate({
    challenger: aPublishedVersion(hostileVersion(text, 'b')),
    champion: aPublishedVersion({ ...hostileVersion(text, 'a'), version: text }),
    withdrawn: aWithdrawal('1.5.0', { reason: text, by: text }),
    policy: aStagePolicy({
      ...{ environment: text, workflow: text, after: text, soak: 1, promoters: [text, text] },
      approvals: { count: 2, from: [text, text] },
    }),
    request: aRequest({ label: `promote:${text}`, askedBy: text, mayWrite: false }),
    approvals: {
      ...{ counted: [text], certain: 0, possible: 2, from: [text] },
      ...{ passedOver: [{ login: text, why: text }], unknown: [text], notes: [text] },
    },
    past: aPast({
      failed: text,
      hold: {
        ...{ model: 'iris', stage: 'production', counter: 1, state: 'held' },
        ...{ reason: text, by: text, at: text, assignment: text },
      },
    }),
    ...facts,
  });
}

function hostileVersion(text: string, digest: string): Partial<ModelVersion> {
  const metrics = { [`${text}.`]: 0.5 };
  const figures = evaluated(metrics);
  const field = { name: text, type: `${text}${digest}` };
  const file = { path: text, size: 1, digest };
  return {
    evaluation: [
      { ...figures, dataset: text, digest, slices: [{ name: text, metrics: figures.metrics }] },
      { ...figures, dataset: `${text}${digest}`, split: text },
    ],
    training: {
      datasets: [{ name: `${text}.`, version: `${text}${digest}`, digest: text }],
      hyperparameters: { [text]: [text, digest] },
    },
    source: {
      ...{ repository: `${text}${digest}`, commit: text, dirty: true },
      run: { id: 1, attempt: 1, url: text },
    },
    interface: { inputs: [field], outputs: [field] },
    artifacts: [{ ...file, files: [{ ...file, offset: 0 }] }],
    lineage: [{ relation: 'derived-from', parent: text }],
  };
}
