import type { Metric, ModelVersion } from '../../core/generated/schema-types.ts';

const DIGEST = `sha256:${'e'.repeat(64)}`;

/** The metadata of a good version of iris; only what a test is about need be said. */
export function aModelVersion(facts: Partial<ModelVersion> = {}): ModelVersion {
  return {
    schemaVersion: 1,
    model: 'iris',
    version: '1.5.0',
    registeredAt: '2026-01-02T03:04:05Z',
    description: 'Tells the species of an iris.',
    owners: ['octocat'],
    source: { repository: 'acme/flowers', commit: 'c'.repeat(40), dirty: false },
    training: {
      datasets: [{ name: 'iris-train', digest: `sha256:${'d'.repeat(64)}`, rows: 120 }],
      hyperparameters: { trees: 25 },
    },
    evaluation: [evaluated({ accuracy: 0.95 })],
    artifacts: [
      {
        path: 'model.json',
        size: 3,
        digest: DIGEST,
        assets: [{ name: 'model.json', size: 3, digest: DIGEST }],
      },
    ],
    ...facts,
  };
}

/** The digest of iris-holdout. */
export const DATA = `sha256:${'1'.repeat(64)}`;

/** Figures on iris-holdout, where more is better. */
export function evaluated(metrics: Readonly<Record<string, number | Metric>>) {
  return {
    dataset: 'iris-holdout',
    split: 'test',
    digest: DATA,
    metrics: Object.fromEntries(
      Object.entries(metrics).map(([name, metric]) => [
        name,
        typeof metric === 'number' ? ({ value: metric, direction: 'higher' } as const) : metric,
      ]),
    ),
  };
}
