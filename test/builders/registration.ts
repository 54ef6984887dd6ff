import { LARGEST_ASSET } from '../../core/artifact/plan-assets.ts';
import type { DeclaredMetadata } from '../../core/metadata/declared-metadata.ts';
import { parseVersionRequest } from '../../core/model/version.ts';
import type { ArtifactSource, SourceFile } from '../../core/ports/artifact-source.ts';
import type { Registration } from '../../registry/register/registration.ts';
import { evaluated } from './model-version.ts';

export interface RegistrationFacts {
  /** `patch`, or a version. */
  readonly version?: string;
  /** The run of the workflow; a rerun has the same, and another attempt. */
  readonly run?: number;
  readonly attempt?: number;
  readonly accuracy?: number;
  /** Name and content. */
  readonly files?: Readonly<Record<string, string>>;
  /** A directory that becomes a tar: path and content. */
  readonly directory?: Readonly<Record<string, string>>;
  readonly largestAsset?: number;
}

/** A registration of iris; what is not said is equal in each. */
export function aRegistration(facts: RegistrationFacts = {}): Registration {
  const { version = 'patch', files = FILES, directory, largestAsset = LARGEST_ASSET } = facts;
  return {
    model: 'iris',
    version: parseVersionRequest(version),
    declared: declaredBy(facts),
    artifacts: [
      ...Object.entries(files).map(([name, text]) => artifactOf(name, text)),
      ...(directory === undefined ? [] : [directoryOf(directory)]),
    ],
    external: [],
    largestAsset,
    place: { serverUrl: 'https://github.test', repository: 'acme/flowers' },
    stages: ['staging', 'production'],
  };
}

const FILES = { 'model.json': '{"trees":[]}', 'labels.txt': 'setosa\nvirginica\n' };

function declaredBy({ run = 1, attempt = 1, accuracy = 0.9 }: RegistrationFacts): DeclaredMetadata {
  const url = `https://github.test/acme/flowers/actions/runs/${run}`;
  return {
    description: 'Tells the species of an iris.',
    owners: ['@octocat'],
    source: {
      repository: 'acme/flowers',
      commit: 'c'.repeat(40),
      dirty: false,
      run: { id: run, attempt, url },
    },
    training: {
      datasets: [{ name: 'iris-train', version: '1' }],
      hyperparameters: { trees: 25 },
    },
    evaluation: [evaluated({ accuracy })],
  };
}

function artifactOf(name: string, text: string): ArtifactSource {
  const mediaType = 'application/octet-stream';
  return { kind: 'file', name, path: `out/${name}`, mediaType, files: [sourceFile(name, text)] };
}

function directoryOf(files: Readonly<Record<string, string>>): ArtifactSource {
  return {
    kind: 'directory',
    name: 'model.tar',
    path: 'out/model',
    mediaType: 'application/x-tar',
    files: Object.entries(files).map(([path, text]) => sourceFile(path, text)),
  };
}

export function sourceFile(path: string, text: string): SourceFile {
  const bytes = Buffer.from(text);
  const open = (from: number, to: number) => inChunks(bytes.subarray(from, to));
  return { path, size: bytes.byteLength, open };
}

async function* inChunks(bytes: Buffer): AsyncGenerator<Uint8Array> {
  const length = Math.ceil(bytes.byteLength / 3);
  for (let start = 0; start < bytes.byteLength; start += length) {
    yield bytes.subarray(start, start + length);
  }
}
