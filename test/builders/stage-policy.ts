import type { GateRule } from '../../core/generated/schema-types.ts';
import type { StagePolicy } from '../../core/policy/stage-policy.ts';

/** Production, deployed to the environment `live`, with one gate. */
export function aStagePolicy(facts: Partial<StagePolicy> = {}): StagePolicy {
  return {
    stage: 'production',
    environment: 'live',
    production: true,
    workflow: null,
    timeout: 6 * 3_600_000,
    onTimeout: 'report',
    onFailure: 'report',
    after: null,
    soak: 0,
    promoters: null,
    approvals: null,
    gates: rules({ threshold: { metric: 'accuracy', dataset: 'iris-holdout', atLeast: 0.9 } }),
    freezes: [],
    retention: null,
    allowOverrides: false,
    allowDirectPush: false,
    lines: {},
    ...facts,
  };
}

/** Rules that stand nowhere. */
export function rules(...all: readonly GateRule[]): StagePolicy['gates'] {
  return all.map((rule) => ({ rule, line: null }));
}
