import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CheckedDocument, checkDocument } from '../core/document/check-document.ts';
import type { DocumentSource } from '../core/document/parse-text.ts';
import type { Problem } from '../core/errors.ts';
import type { MetadataFile } from '../core/generated/schema-types.ts';
import type { MetadataSources } from '../core/metadata/assemble-metadata.ts';
import { readHyperparameters, readMetrics } from '../core/metadata/read-part.ts';

/** The files that the user names; an empty text: none. */
export interface NamedFiles {
  readonly metadata: string;
  readonly hyperparameters: string;
  readonly metrics: string;
  /** What a mapping of metrics was measured on: a name, or name/split. */
  readonly dataset: string;
}

type Layers = Omit<MetadataSources, 'model' | 'found' | 'collected'>;

export interface ReadLayers {
  /** Those without a fault. */
  readonly layers: Layers;
  readonly problems: readonly Problem[];
  /** What the faulty files say; undefined where that cannot be told. */
  readonly faulty: readonly unknown[];
}

interface ReadLayer {
  readonly layer: MetadataSources['metadata'];
  readonly problems: readonly Problem[];
  readonly faulty: readonly unknown[];
}

/** What a file holds that cannot be read; the metadata file could hold anything. */
const HELD: Readonly<Record<keyof NamedFiles, unknown>> = {
  metadata: undefined,
  hyperparameters: { training: { hyperparameters: {} } },
  metrics: { evaluation: [] },
  dataset: undefined,
};

type Check = (source: DocumentSource) => CheckedDocument<MetadataFile>;

const NOTHING: ReadLayer = { layer: null, problems: [], faulty: [] };

/** Reads and checks the files that describe a version; models/<model>/model.yml may be missing. */
export async function readRegistrationFiles(
  directory: string,
  model: string,
  named: NamedFiles,
): Promise<ReadLayers> {
  const read = async (input: keyof NamedFiles, check: Check): Promise<ReadLayer> => {
    const file = named[input];
    if (file === '') return NOTHING;
    const read = (await readLayer(directory, file, check)) ?? unreadable(input, file);
    return { ...read, faulty: read.faulty.map((document) => document ?? HELD[input]) };
  };
  const metadata = await read('metadata', (source) => checkDocument('metadata', source));
  const hyperparameters = await read('hyperparameters', readHyperparameters);
  const metrics = await read('metrics', (source) => readMetrics(source, named.dataset));
  const checkModel: Check = (source) => checkDocument('model', source);
  const modelPath = `models/${model}/model.yml`;
  const modelFile = (await readLayer(directory, modelPath, checkModel)) ?? NOTHING;
  const all = [metadata, hyperparameters, metrics, modelFile];
  const layers = {
    metadata: metadata.layer,
    hyperparameters: hyperparameters.layer,
    metrics: metrics.layer,
    modelFile: modelFile.layer,
  };
  return {
    layers,
    problems: all.flatMap((layer) => layer.problems),
    faulty: all.flatMap((layer) => layer.faulty),
  };
}

/** Null where there is no such file. */
async function readLayer(directory: string, file: string, check: Check): Promise<ReadLayer | null> {
  const text = await readFile(resolve(directory, file), 'utf8').catch(() => null);
  if (text === null) return null;
  const checked = check({ file, text });
  if (checked.ok) return { ...NOTHING, layer: { from: file, fields: checked.value } };
  return { layer: null, problems: checked.problems, faulty: [checked.read] };
}

function unreadable(input: string, file: string): ReadLayer {
  const message = `'${file}' cannot be read; check the path, and that training wrote it`;
  const problem = { file: null, line: null, column: null, field: input, message };
  return { layer: null, problems: [problem], faulty: [undefined] };
}
