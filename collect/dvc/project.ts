import { posix } from 'node:path';
import { fieldsOf } from '../../core/dataset/dvc-entry.ts';
import { valueAt } from '../../core/document/field-path.ts';
import type { ProjectFiles } from './project-files.ts';

/** A dvc.yaml and the dvc.lock beside it. */
export interface Project {
  /** From the working directory; empty: that directory itself. */
  readonly folder: string;
  readonly pipelineFile: string;
  /** The content of dvc.yaml; undefined: there is none. */
  readonly pipeline: unknown;
  readonly lockFile: string;
  /** The stages of dvc.lock by name; null: there is none. */
  readonly locked: ReadonlyMap<string, unknown> | null;
}

/** The projects in the model's folder and in the working directory, the model's own first. */
export async function readProjects(
  files: ProjectFiles,
  model: string,
): Promise<readonly Project[]> {
  const own = await readProject(files, posix.join('models', model));
  return [own, await readProject(files, '')];
}

async function readProject(files: ProjectFiles, folder: string): Promise<Project> {
  const pipelineFile = posix.join(folder, 'dvc.yaml');
  const lockFile = posix.join(folder, 'dvc.lock');
  const pipeline = await files.readValue(pipelineFile, 'training');
  const lock = await files.readValue(lockFile, 'training');
  return {
    ...{ folder, pipelineFile, pipeline, lockFile },
    locked: lock === undefined ? null : lockedStages(lock),
  };
}

/** DVC 1 wrote the stages at the top, and no "schema". */
function lockedStages(lock: unknown): ReadonlyMap<string, unknown> {
  const stages = valueAt(lock, ['schema']) === undefined ? lock : valueAt(lock, ['stages']);
  return new Map(fieldsOf(stages));
}
