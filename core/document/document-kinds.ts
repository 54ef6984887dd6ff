import type { ErrorObject } from 'ajv';
import type {
  MetadataFile,
  ModelFile,
  ModelVersion,
  PointerFile,
  RegistryConfig,
} from '../generated/schema-types.ts';
import * as validators from '../generated/validators.ts';
import { artifactFaults } from './artifact-rules.ts';
import { configFaults } from './config-rules.ts';
import { evaluationFaults } from './evaluation-rules.ts';
import type { Fault } from './fault.ts';
import { loadSchema, type Schema } from './schema.ts';

/** What each kind of document holds once it is checked. */
export interface Documents {
  'model-version': ModelVersion;
  metadata: MetadataFile;
  model: ModelFile;
  pointer: PointerFile;
  config: RegistryConfig;
}

export type DocumentKind = keyof Documents;

/** How one kind of document is checked: by its schema, then by what a schema cannot say. */
export interface DocumentRules<T> {
  readonly schema: Schema;
  /** How many characters are read; absent: as many as of any document. */
  readonly longest?: number;
  fits(value: unknown): value is T;
  /** Of the last value that did not fit. */
  errors(): readonly ErrorObject[];
  faults(document: T): readonly Fault[];
}

// The generated validators are not type-checked: here alone they get their types.
interface GeneratedValidator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export const DOCUMENT_KINDS: { readonly [K in DocumentKind]: DocumentRules<Documents[K]> } = {
  'model-version': rules('model-version', validators.modelVersion, (version) => [
    ...evaluationFaults(version.evaluation),
    ...artifactFaults(version.artifacts),
  ]),
  metadata: rules('metadata', validators.metadata, ({ evaluation }) =>
    evaluationFaults(evaluation ?? []),
  ),
  model: rules('model', validators.model, () => []),
  // These two come from anybody's pull request, and are read while GitHub waits.
  pointer: { ...rules('pointer', validators.pointer, () => []), longest: 16 * 1024 },
  config: { ...rules('config', validators.config, configFaults), longest: 128 * 1024 },
};

function rules<K extends DocumentKind>(
  kind: K,
  validator: GeneratedValidator,
  faults: (document: Documents[K]) => readonly Fault[],
): DocumentRules<Documents[K]> {
  return {
    schema: loadSchema(`${kind}.schema.json`),
    fits: (value): value is Documents[K] => validator(value),
    errors: () => validator.errors ?? [],
    faults,
  };
}
