import type { MetadataLayer } from '../core/metadata/merge-layers.ts';
import type { Notice } from '../core/metadata/merge-log.ts';
import type { Environment } from './workflow-run.ts';

/** Where training left what a reader looks for. */
export interface TrainingOutput {
  readonly model: string;
  /** What paths are relative to: absolute. */
  readonly directory: string;
  /** Every file that becomes an artifact, or lies in a directory that does: absolute, sorted. */
  readonly artifactFiles: readonly string[];
  /** What figures without a place of their own were measured on, name or name/split; empty: not said. */
  readonly measuredOn: string;
  readonly env: Environment;
}

/** What a reader found; a fault in a file that nobody named is a notice, and the file is left out. */
export interface Findings {
  /** The surest first: where two know the same field, the first wins. */
  readonly layers: readonly MetadataLayer[];
  readonly notices: readonly Notice[];
}

/** Reads one kind of thing that training leaves behind; finds nothing where there is no such thing. */
export interface Reader {
  /** As people call it, and choose it by: `mlflow`. */
  readonly name: string;
  read(output: TrainingOutput): Promise<Findings>;
}

export const NOTHING_FOUND: Findings = { layers: [], notices: [] };
