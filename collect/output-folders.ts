import { dirname, join, sep } from 'node:path';
import type { TrainingOutput } from './reader.ts';

/** Where files lie that belong to the artifacts: beside them, around them, and in the model's folder. */
export function outputFolders({
  model,
  directory,
  artifactFiles,
}: TrainingOutput): readonly string[] {
  const tops = topFolders(artifactFiles);
  const around = tops
    .filter((folder) => folder !== directory && isWithin(folder, directory))
    .map((folder) => dirname(folder));
  return [...new Set([...tops, ...around, join(directory, 'models', model)])];
}

/** The folders of the files, without those inside another. */
function topFolders(files: readonly string[]): readonly string[] {
  const folders = [...new Set(files.map((file) => dirname(file)))];
  const all = new Set(folders);
  return folders.filter((folder) => !ancestorsOf(folder).some((ancestor) => all.has(ancestor)));
}

function ancestorsOf(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [] : [parent, ...ancestorsOf(parent)];
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
