import type { ModelVersion } from '../generated/schema-types.ts';

/** What is known of a version before it is registered: all but its number, time and files. */
export type DeclaredMetadata = Omit<
  ModelVersion,
  '$schema' | 'schemaVersion' | 'model' | 'version' | 'registeredAt' | 'artifacts'
>;
