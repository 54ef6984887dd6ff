import { posix } from 'node:path';
import { resolveLocalPath } from '../../core/dataset/local-path.ts';
import { isMapping, renderFieldPath, valueAt } from '../../core/document/field-path.ts';
import type { MetadataLayer } from '../../core/metadata/merge-layers.ts';
import { canonicalJson } from '../../core/metadata/request-key.ts';
import { flatten } from './flatten.ts';
import type { Project } from './project.ts';
import type { ProjectFiles } from './project-files.ts';
import { declaredPaths, type Stage } from './stage.ts';

const DEFAULT_FILE = 'params.yaml';
const FIELD = 'training.hyperparameters';
const LONGEST = 60;
/** Where more differ, another file is compared than the one that was locked. */
const MOST_NOTICES = 20;

/** What the stages were run with, a layer for each file of parameters. */
export async function lockedHyperparameters(
  stages: readonly Stage[],
  files: ProjectFiles,
): Promise<readonly MetadataLayer[]> {
  const layers: MetadataLayer[] = [];
  for (const { project, params, folder } of stages.filter(({ isLocked }) => isLocked)) {
    for (const [file, values] of params) {
      const from = file === DEFAULT_FILE ? project.lockFile : `${project.lockFile} (${file})`;
      if (isMapping(values)) layers.push(toLayer(from, values));
      await compare({ file, folder, values }, project, files);
    }
  }
  return layers.filter(({ fields }) => hasAny(fields.training?.hyperparameters));
}

/** All that the files of parameters hold, which is more than the stage took where no lock tells. */
export async function declaredHyperparameters(
  projects: readonly Project[],
  stages: readonly Stage[],
  files: ProjectFiles,
): Promise<readonly MetadataLayer[]> {
  for (const project of projects) {
    const own = stages.filter((stage) => stage.project === project);
    if (project.locked !== null && own.length === 0) continue;
    const layers = await readParamsFiles(paramsFiles(project, own), files);
    if (layers.length > 0) return layers;
  }
  return [];
}

async function readParamsFiles(
  paths: ReadonlySet<string>,
  files: ProjectFiles,
): Promise<readonly MetadataLayer[]> {
  const layers: MetadataLayer[] = [];
  for (const path of paths) {
    if (!isDocument(path)) {
      const message = `${path} is not read; run "dvc repro", which notes its values in dvc.lock, or write it as YAML or JSON`;
      files.notice(FIELD, message);
      continue;
    }
    const values = await files.readValue(path, FIELD);
    if (isMapping(values)) layers.push(toLayer(path, values));
  }
  return layers;
}

function paramsFiles(project: Project, stages: readonly Stage[]): ReadonlySet<string> {
  const named = stages.flatMap(({ folder, params }) =>
    [DEFAULT_FILE, ...params.keys()].map(
      (file) => folder !== null && resolveLocalPath(folder, file),
    ),
  );
  const shared = declaredPaths(project.pipeline, 'params').map(({ path }) =>
    resolveLocalPath(project.folder, path),
  );
  const all = [posix.join(project.folder, DEFAULT_FILE), ...named, ...shared];
  return new Set(all.filter((path) => typeof path === 'string'));
}

interface LockedParams {
  readonly file: string;
  readonly folder: string | null;
  readonly values: unknown;
}

/** Names what has been changed since the stage was run. */
async function compare(
  { file, folder, values }: LockedParams,
  { lockFile }: Project,
  files: ProjectFiles,
): Promise<void> {
  const path = folder === null ? null : resolveLocalPath(folder, file);
  const now = path !== null && isDocument(path) ? await files.readValue(path, FIELD) : undefined;
  if (path === null || now === undefined || !isMapping(values)) return;
  const changed = Object.entries(values).filter(
    ([key, value]) => canonicalJson(value) !== canonicalJson(lookUp(now, key)),
  );
  for (const [key, value] of changed.slice(0, MOST_NOTICES)) {
    const field = renderFieldPath(['training', 'hyperparameters', key]);
    const message = `${lockFile} says ${show(value)}, ${path} says ${show(lookUp(now, key))}; the former is recorded. Run "dvc repro" and register again if training took the latter`;
    files.notice(field, message);
  }
}

/** As DVC finds it: the dots lead down; but a key may have dots of its own. */
function lookUp(document: unknown, key: string): unknown {
  return valueAt(document, [key]) ?? valueAt(document, key.split('.'));
}

function toLayer(from: string, values: Record<string, unknown>): MetadataLayer {
  const hyperparameters = Object.fromEntries(flatten(values));
  return { from, fields: { training: { hyperparameters } } };
}

function hasAny(hyperparameters: object | undefined): boolean {
  return hyperparameters !== undefined && Object.keys(hyperparameters).length > 0;
}

function isDocument(path: string): boolean {
  return ['.yaml', '.yml', '.json'].includes(posix.extname(path).toLowerCase());
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : canonicalJson(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
