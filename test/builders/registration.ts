import type { DeclaredMetadata } from '../../core/metadata/declared-metadata.ts';
import { parseVersionRequest } from '../../core/model/version.ts';
import type { Registration } from '../../registry/register/registration.ts';
import type { ArtifactSource } from '../../registry/register/stage-draft.ts';
import { evaluated } from './model-version.ts';

export interface RegistrationFacts {
  /** `patch`, or a version. */
  readonly version?: string;
  /** The run of the workflow; a rerun has the same. */
  readonly run?: number;
  readonly accuracy?: number;
  /** Name and content. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A registration of iris; what is not said is equal in each. */
export function aRegistration(facts: RegistrationFacts = {}): Registration {
  const { version = 'patch', run = 1, accuracy = 0.9, files = FILES } = facts;
  return {
    model: 'iris',
    version: parseVersionRequest(version),
    declared: declaredBy(run, accuracy),
    artifacts: Object.entries(files).map(([name, text]) => artifactOf(name, text)),
  };
}

const FILES = { 'model.json': '{"trees":[]}', 'labels.txt': 'setosa\nvirginica\n' };

function declaredBy(run: number, accuracy: number): DeclaredMetadata {
  const url = `https://github.test/acme/flowers/actions/runs/${run}`;
  return {
    description: 'Tells the species of an iris.',
    owners: ['@octocat'],
    source: {
      repository: 'acme/flowers',
      commit: 'c'.repeat(40),
      dirty: false,
      run: { id: run, attempt: 1, url },
    },
    training: {
      datasets: [{ name: 'iris-train', version: '1' }],
      hyperparameters: { trees: 25 },
    },
    evaluation: [evaluated({ accuracy })],
  };
}

function artifactOf(name: string, text: string): ArtifactSource {
  const bytes = Buffer.from(text);
  return {
    name,
    path: `out/${name}`,
    mediaType: 'application/octet-stream',
    size: bytes.byteLength,
    open: () => inChunks(bytes),
  };
}

async function* inChunks(bytes: Buffer): AsyncGenerator<Uint8Array> {
  const length = Math.ceil(bytes.byteLength / 3);
  for (let start = 0; start < bytes.byteLength; start += length) {
    yield bytes.subarray(start, start + length);
  }
}
