import { basename, dirname, relative, sep } from 'node:path';
import { isMapping, valueAt } from '../../core/document/field-path.ts';
import { show } from '../../core/document/wording.ts';
import type { MetadataFile, Tags } from '../../core/generated/schema-types.ts';
import type { MetadataLayer } from '../../core/metadata/merge-layers.ts';
import { textAt } from './fields.ts';
import { toFramework, toRuntime } from './flavor.ts';
import { explain, type Notes, Unreadable } from './notes.ts';
import { readBounded } from './read-bounded.ts';
import { readYaml } from './read-yaml.ts';
import { isModelId, isRunId } from './run.ts';
import { toInterface } from './signature.ts';

export interface ModelFile {
  /** The file, as people name it. */
  readonly name: string;
  readonly layer: MetadataLayer;
  readonly runId: string | null;
  readonly modelId: string | null;
}

const LARGEST = 4 * 1024 * 1024;

/** The MLmodel files; one inside of another's folder is a part of that model. */
export function findModelFiles(files: readonly string[]): readonly string[] {
  const found = files.filter((file) => basename(file) === 'MLmodel');
  return found.filter((file) => {
    const isAbove = (other: string): boolean => file.startsWith(dirname(other) + sep);
    return !found.some((other) => other !== file && isAbove(other));
  });
}

/** What an MLmodel file tells; null where it cannot be read. */
export async function readModelFile(
  file: string,
  directory: string,
  notes: Notes,
): Promise<ModelFile | null> {
  const name = nameOf(file, directory);
  try {
    const text = await readBounded(file, LARGEST);
    if (text === null) throw new Unreadable('is not there any more');
    return toModelFile(name, readYaml({ file: name, text }), notes);
  } catch (error) {
    notes.add('training', `${name} ${explain(error)}`);
    return null;
  }
}

function nameOf(file: string, directory: string): string {
  const path = relative(directory, file);
  return path.startsWith('..') ? file : path.split(sep).join('/');
}

function toModelFile(name: string, model: unknown, notes: Notes): ModelFile {
  const runId = checkId({ name, field: 'run_id', isId: isRunId }, model, notes);
  const modelId = checkId({ name, field: 'model_id', isId: isModelId }, model, notes);
  const framework = toFramework(model);
  const runtime = toRuntime(model);
  const signature = readSignature(name, model, notes);
  const version = textAt(model, 'mlflow_version');
  const tags: Tags = {
    ...toTags(valueAt(model, ['metadata'])),
    ...(version !== null && { 'mlflow.version': version }),
    ...(runId !== null && { 'mlflow.run_id': runId }),
    ...(modelId !== null && { 'mlflow.model_id': modelId }),
  };
  const training = { ...(framework && { framework }), ...(runtime !== null && { runtime }) };
  const fields: MetadataFile = { training, ...(signature && { interface: signature }), tags };
  return { name, layer: { from: name, fields }, runId, modelId };
}

interface IdField {
  readonly name: string;
  readonly field: 'run_id' | 'model_id';
  isId(text: string): boolean;
}

function checkId({ name, field, isId }: IdField, model: unknown, notes: Notes): string | null {
  const id = valueAt(model, [field]) ?? null;
  if (id === null) return null;
  if (typeof id === 'string' && isId(id)) return id;
  const right = `${field === 'model_id' ? '"m-" and ' : ''}32 hexadecimal digits`;
  notes.add(
    'tags',
    `${name} has the ${field} ${show(id)}; expected ${right}, so it is not looked up`,
  );
  return null;
}

function readSignature(name: string, model: unknown, notes: Notes): ReturnType<typeof toInterface> {
  try {
    return toInterface(model);
  } catch (error) {
    notes.add('interface', `${name}: ${explain(error)}`);
    return null;
  }
}

/** What the user put beside the model, as far as it is one word or figure. */
function toTags(metadata: unknown): Tags {
  if (!isMapping(metadata)) return {};
  const plain = Object.entries(metadata).filter(
    ([key, value]) =>
      !key.startsWith('mlflow.') && /^(?:string|number|boolean)$/.test(typeof value),
  );
  return Object.fromEntries(plain.map(([key, value]) => [key, String(value)]));
}
