import type { Evaluation, MetadataFile, PartialTraining } from '../generated/schema-types.ts';
import { mergeEvaluation } from './merge-evaluation.ts';
import { MergeLog, type Notice, type Origin, type Part } from './merge-log.ts';

/** What one source knows of a version. */
export interface MetadataLayer {
  /** The file's name, or what people call the source. */
  readonly from: string;
  readonly fields: MetadataFile;
}

export interface MergedFields extends Omit<MetadataFile, '$schema' | 'evaluation'> {
  readonly evaluation: Evaluation[];
}

export interface Merged {
  readonly fields: MergedFields;
  readonly origins: readonly Origin[];
  readonly notices: readonly Notice[];
}

/**
 * Puts the layers together, the first having the last word. Mappings are merged field by field
 * and evaluations by data set and split; any other list is taken whole.
 */
export function mergeLayers(layers: readonly MetadataLayer[]): Merged {
  const log = new MergeLog();
  const parts = <T>(select: (fields: MetadataFile) => T | undefined): readonly Part<T>[] =>
    layers.flatMap(({ from, fields }) => {
      const value = select(fields);
      return value === undefined ? [] : [{ from, value }];
    });
  const plain = log.overlay(parts(plainFields), []);
  const training = mergeTraining(
    parts((fields) => fields.training),
    log,
  );
  const documentation = log.overlay(
    parts((fields) => fields.documentation),
    ['documentation'],
  );
  const tags = log.overlay(
    parts((fields) => fields.tags),
    ['tags'],
  );
  const evaluation = mergeEvaluation(
    parts((fields) => fields.evaluation),
    log,
  );
  const fields = {
    ...plain,
    ...(training && { training }),
    evaluation,
    ...(documentation && { documentation }),
    ...(tags && { tags }),
  };
  return { fields, origins: log.origins, notices: log.notices };
}

/** The fields that are taken whole. */
function plainFields({
  $schema: _schema,
  training: _training,
  documentation: _documentation,
  tags: _tags,
  evaluation: _evaluation,
  ...plain
}: MetadataFile): Omit<
  MetadataFile,
  '$schema' | 'training' | 'documentation' | 'tags' | 'evaluation'
> {
  return plain;
}

function mergeTraining(
  parts: readonly Part<PartialTraining>[],
  log: MergeLog,
): PartialTraining | undefined {
  const hyperparameters = log.overlay(
    parts.flatMap(({ from, value }) =>
      value.hyperparameters === undefined ? [] : [{ from, value: value.hyperparameters }],
    ),
    ['training', 'hyperparameters'],
  );
  const rest = log.overlay(
    parts.map(({ from, value: { hyperparameters: _chosen, ...value } }) => ({ from, value })),
    ['training'],
  );
  return rest && { ...rest, ...(hyperparameters && { hyperparameters }) };
}
