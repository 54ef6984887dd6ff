import type { Problem } from '../errors.ts';
import type { Artifact, PartialTraining, Source } from '../generated/schema-types.ts';
import type { DeclaredMetadata } from './declared-metadata.ts';
import { toArtifacts } from './external-artifacts.ts';
import { type Merged, type MergedFields, type MetadataLayer, mergeLayers } from './merge-layers.ts';
import type { Notice, Origin } from './merge-log.ts';
import { missingFields } from './missing-fields.ts';

/** What the machine found out by itself. */
export interface CollectedFacts {
  readonly source: Partial<Source>;
  readonly training: PartialTraining;
}

/** All that is known of a version before it is registered, by where it comes from. */
export interface MetadataSources {
  readonly model: string;
  readonly metadata: MetadataLayer | null;
  readonly hyperparameters: MetadataLayer | null;
  readonly metrics: MetadataLayer | null;
  /** models/<model>/model.yml */
  readonly modelFile: MetadataLayer | null;
  /** What training left behind, the surest first. */
  readonly found: readonly MetadataLayer[];
  readonly collected: CollectedFacts;
}

export type AssembledMetadata =
  | {
      readonly ok: true;
      readonly declared: DeclaredMetadata;
      /** Artifacts that lie outside of GitHub. */
      readonly external: readonly Artifact[];
      readonly notices: readonly Notice[];
      readonly origins: readonly Origin[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Puts together what all sources know; where two know the same field, the first here wins. */
export function mergeSources(sources: MetadataSources): Merged {
  const { metadata, hyperparameters, metrics, modelFile, found, collected } = sources;
  const machine = { from: 'the machine', fields: { training: collected.training } };
  return mergeLayers(
    [metadata, hyperparameters, metrics, modelFile, ...found, machine].filter(
      (layer) => layer !== null,
    ),
  );
}

/** What a registration declares, or all that no source knows. */
export function assembleMetadata(
  sources: MetadataSources,
  { fields, origins, notices }: Merged = mergeSources(sources),
): AssembledMetadata {
  const declared = complete(fields, sources.collected.source);
  const external = toArtifacts(fields.artifacts ?? []);
  if (declared !== null) return { ok: true, declared, external, notices, origins };
  return { ok: false, problems: missingFields(fields, sources) };
}

/** Null where something is missing. */
function complete(fields: MergedFields, known: Partial<Source>): DeclaredMetadata | null {
  const { description, owners, training, evaluation, artifacts: _external, ...rest } = fields;
  const { datasets = [], hyperparameters } = training ?? {};
  const { repository, commit, ...source } = known;
  if (description === undefined || owners === undefined || hyperparameters === undefined)
    return null;
  if (repository === undefined || commit === undefined) return null;
  if (datasets.length === 0 || evaluation.length === 0) return null;
  return {
    description,
    owners,
    // Without a working tree there is nothing that the commit does not have.
    source: { dirty: false, ...source, repository, commit },
    training: { ...training, datasets, hyperparameters },
    evaluation,
    ...rest,
  };
}
