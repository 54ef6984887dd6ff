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

export type Layers = Omit<MetadataSources, 'model' | 'collected'>;

export type ReadLayers =
  | { readonly ok: true; readonly layers: Layers }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface ReadLayer {
  readonly layer: MetadataSources['metadata'];
  readonly problems: readonly Problem[];
}

type Check = (source: DocumentSource) => CheckedDocument<MetadataFile>;

const NOTHING: ReadLayer = { layer: null, problems: [] };

/** Reads and checks the files that describe a version; models/<model>/model.yml may be missing. */
export async function readRegistrationFiles(
  directory: string,
  model: string,
  named: NamedFiles,
): Promise<ReadLayers> {
  const read = async (input: keyof NamedFiles, check: Check): Promise<ReadLayer> => {
    const file = named[input];
    if (file === '') return NOTHING;
    return (await readLayer(directory, file, check)) ?? unreadable(input, file);
  };
  const metadata = await read('metadata', (source) => checkDocument('metadata', source));
  const hyperparameters = await read('hyperparameters', readHyperparameters);
  const metrics = await read('metrics', (source) => readMetrics(source, named.dataset));
  const checkModel: Check = (source) => checkDocument('model', source);
  const modelPath = `models/${model}/model.yml`;
  const modelFile = (await readLayer(directory, modelPath, checkModel)) ?? NOTHING;
  const all = [metadata, hyperparameters, metrics, modelFile];
  const problems = all.flatMap((layer) => layer.problems);
  if (problems.length > 0) return { ok: false, problems };
  const layers = {
    metadata: metadata.layer,
    hyperparameters: hyperparameters.layer,
    metrics: metrics.layer,
    modelFile: modelFile.layer,
  };
  return { ok: true, layers };
}

/** Null where there is no such file. */
async function readLayer(directory: string, file: string, check: Check): Promise<ReadLayer | null> {
  const text = await readFile(resolve(directory, file), 'utf8').catch(() => null);
  if (text === null) return null;
  const checked = check({ file, text });
  if (!checked.ok) return { layer: null, problems: checked.problems };
  return { layer: { from: file, fields: checked.value }, problems: [] };
}

function unreadable(input: string, file: string): ReadLayer {
  const message = `'${file}' cannot be read; check the path, and that training wrote it`;
  const problem = { file: null, line: null, column: null, field: input, message };
  return { layer: null, problems: [problem] };
}
