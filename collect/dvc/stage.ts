import {
  type DvcEntry,
  fieldsOf,
  parseDvcEntries,
  parseDvcEntry,
} from '../../core/dataset/dvc-entry.ts';
import { resolveLocalPath } from '../../core/dataset/local-path.ts';
import { valueAt } from '../../core/document/field-path.ts';
import type { Project } from './project.ts';

/** Something that a stage reads or writes. */
export interface StagePath extends DvcEntry {
  /** From the working directory; null: it lies outside, or is a URI. */
  readonly local: string | null;
}

/** A step of a pipeline, as dvc.lock has it, or else dvc.yaml. */
export interface Stage {
  readonly name: string;
  readonly project: Project;
  /** The folder that its paths are from; null: it lies outside of the working directory. */
  readonly folder: string | null;
  readonly isLocked: boolean;
  readonly deps: readonly StagePath[];
  readonly outs: readonly StagePath[];
  /** The metrics files that dvc.yaml declares. */
  readonly metrics: readonly StagePath[];
  /** Of plots and metrics: what a stage says of a model is no model. */
  readonly reports: ReadonlySet<string>;
  /** By file, as dvc.lock has them; of a file that dvc.yaml alone names, nothing. */
  readonly params: ReadonlyMap<string, unknown>;
}

/** All stages of a project; those that dvc.yaml has and dvc.lock has not come last. */
export function stagesOf(project: Project): readonly Stage[] {
  const declared = new Map(fieldsOf(valueAt(project.pipeline, ['stages'])));
  const locked = [...(project.locked ?? [])];
  const made = new Set(locked.flatMap(([name]) => [name, withoutKey(name)]));
  const unlocked = [...declared].filter(([name]) => !made.has(name));
  return [
    ...locked.map(([name, lock]) => readStage(name, { project, lock, declared })),
    ...unlocked.map(([name]) => readStage(name, { project, lock: null, declared })),
  ];
}

interface StageSources {
  readonly project: Project;
  readonly lock: unknown;
  readonly declared: ReadonlyMap<string, unknown>;
}

function readStage(name: string, { project, lock, declared }: StageSources): Stage {
  const pipeline = definitionOf(name, declared);
  const wdir = valueAt(pipeline, ['wdir']);
  const folder = resolveLocalPath(project.folder, typeof wdir === 'string' ? wdir : '.');
  const locate = (entries: readonly DvcEntry[]): readonly StagePath[] =>
    entries.map((entry) => ({
      ...entry,
      local: folder === null || isUri(entry.path) ? null : resolveLocalPath(folder, entry.path),
    }));
  const metrics = locate(declaredPaths(pipeline, 'metrics'));
  const plots = locate(declaredPaths(pipeline, 'plots'));
  const read = (key: string): readonly StagePath[] =>
    locate(lock === null ? declaredPaths(pipeline, key) : parseDvcEntries(valueAt(lock, [key])));
  return {
    ...{ name, project, folder, metrics, isLocked: lock !== null },
    deps: read('deps'),
    outs: read('outs'),
    reports: new Set([...metrics, ...plots].map(({ path }) => path)),
    params: new Map(lock === null ? declaredParams(pipeline) : fieldsOf(valueAt(lock, ['params']))),
  };
}

/** `train@small` is made by the stage `train`, which says how under "do", or for each of a matrix. */
function definitionOf(name: string, declared: ReadonlyMap<string, unknown>): unknown {
  const definition = declared.get(name) ?? declared.get(withoutKey(name));
  return valueAt(definition, ['do']) ?? definition;
}

function withoutKey(name: string): string {
  return name.replace(/@.*$/s, '');
}

/** The paths of a list of texts, or of mappings of one path to its options. */
export function declaredPaths(owner: unknown, key: string): readonly DvcEntry[] {
  const list = valueAt(owner, [key]);
  if (!Array.isArray(list)) return [];
  const paths = list.flatMap((one) =>
    typeof one === 'string' ? [one] : fieldsOf(one).map(([path]) => path),
  );
  // What DVC puts in at run time only DVC can tell.
  const plain = paths.filter((path) => !path.includes('${'));
  return plain.map((path) => parseDvcEntry({ path })).filter((entry) => entry !== null);
}

/** The files that a stage takes parameters from, beside params.yaml. */
function declaredParams(pipeline: unknown): readonly (readonly [string, undefined])[] {
  const list = valueAt(pipeline, ['params']);
  const files = Array.isArray(list) ? list.flatMap((one) => fieldsOf(one)) : [];
  return files.map(([file]) => [file, undefined]);
}

export function isUri(path: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(path);
}
