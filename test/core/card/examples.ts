import type { PageContent } from '../../../core/card/page-content.ts';
import type { Artifact, Evaluation, ModelVersion } from '../../../core/generated/schema-types.ts';

/** A digest of one repeated digit. */
export const sha = (digit: string): `sha256:${string}` => `sha256:${digit.repeat(64)}`;

const COMMIT = '2c26b46b68ffc68ff99b453c1d30413413422d70';

/** iris 1.5.0: one small file, three figures, nothing before it; only what differs need be said. */
export function aPage(
  facts: Partial<ModelVersion> = {},
  around: Partial<PageContent> = {},
): PageContent {
  return {
    metadata: {
      schemaVersion: 1,
      model: 'iris',
      version: '1.5.0',
      registeredAt: '2026-01-02T03:04:05Z',
      description: 'Tells the species of an iris.',
      owners: ['@octocat'],
      source: { repository: 'acme/flowers', commit: COMMIT, dirty: false },
      training: {
        datasets: [{ name: 'iris-train', digest: sha('d'), rows: 120 }],
        hyperparameters: { trees: 25 },
      },
      evaluation: [judged({ accuracy: 0.95 })],
      artifacts: [file('model.json', 3)],
      ...facts,
    },
    digest: sha('f'),
    previous: null,
    champion: null,
    place: { serverUrl: 'https://github.com', repository: 'acme/flowers' },
    ...around,
  };
}

/** Figures on iris-holdout, where more is better. */
export function judged(
  metrics: Readonly<Record<string, number>>,
  facts: Partial<Evaluation> = {},
): Evaluation {
  const entries = Object.entries(metrics).map(
    ([name, value]) => [name, { value, direction: 'higher' as const }] as const,
  );
  return { dataset: 'iris-holdout', split: 'test', metrics: Object.fromEntries(entries), ...facts };
}

/** A file that is one asset. */
export function file(path: string, size: number): Artifact {
  const name = path.split('/').at(-1) ?? path;
  return { path, size, digest: sha('e'), assets: [{ name, size, digest: sha('e') }] };
}

/** A directory in one tar, its files 512 bytes each, with their headers between them. */
export function directory(path: string, names: readonly string[]): Artifact {
  const files = names.map((name, index) => {
    return { path: name, size: 512, digest: sha('a'), offset: 512 + 1024 * index };
  });
  const size = 1024 * names.length + 1024;
  const name = `${path.split('/').at(-1) ?? path}.tar`;
  return {
    ...{ path, size: 512 * names.length, digest: sha('b'), mediaType: 'application/x-tar' },
    ...{ files, assets: [{ name, size, digest: sha('c') }] },
  };
}
