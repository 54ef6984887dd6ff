import type { Artifact, ModelVersion } from '../generated/schema-types.ts';
import type { DeclaredMetadata } from './declared-metadata.ts';

export interface Registered {
  readonly model: string;
  readonly version: string;
  readonly registeredAt: Date;
  readonly artifacts: readonly Artifact[];
}

const SCHEMA =
  'https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/model-version.schema.json';

/** The document that becomes metadata.json, its fields in the order people read them. */
export function completeMetadata(declared: DeclaredMetadata, registered: Registered): ModelVersion {
  return {
    $schema: SCHEMA,
    schemaVersion: 1,
    model: registered.model,
    version: registered.version,
    registeredAt: registered.registeredAt.toISOString(),
    description: declared.description,
    owners: declared.owners,
    source: declared.source,
    training: declared.training,
    evaluation: declared.evaluation,
    artifacts: [...registered.artifacts],
    ...(declared.interface === undefined ? {} : { interface: declared.interface }),
    ...(declared.weights === undefined ? {} : { weights: declared.weights }),
    ...(declared.documentation === undefined ? {} : { documentation: declared.documentation }),
    ...(declared.lineage === undefined ? {} : { lineage: declared.lineage }),
    ...(declared.tags === undefined ? {} : { tags: declared.tags }),
  };
}

/** metadata.json as it is stored; its sha256 is what pointers pin. */
export function formatMetadata(metadata: ModelVersion): string {
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
