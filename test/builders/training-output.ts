import { join } from 'node:path';
import type { TrainingOutput } from '../../collect/reader.ts';

/** What training left in the directory; artifacts are named from there. */
export function trainingOutput(
  directory: string,
  artifacts: readonly string[],
  measuredOn = '',
): TrainingOutput {
  const artifactFiles = artifacts.map((path) => join(directory, path)).sort();
  return { model: 'iris', directory, artifactFiles, measuredOn, env: {} };
}
