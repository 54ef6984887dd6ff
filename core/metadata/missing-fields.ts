import type { FieldPath } from '../document/field-path.ts';
import { renderFieldPath } from '../document/field-path.ts';
import { exampleOf, loadSchema, schemaAt } from '../document/schema.ts';
import { writeInline } from '../document/wording.ts';
import type { Problem } from '../errors.ts';
import type { MetadataSources } from './assemble-metadata.ts';
import type { MergedFields } from './merge-layers.ts';

const SCHEMA = loadSchema('model-version.schema.json');

/** What no source knows, each with the place where it belongs and a line to paste there. */
export function missingFields(fields: MergedFields, sources: MetadataSources): readonly Problem[] {
  const { training } = fields;
  const { source } = sources.collected;
  const modelFile = `models/${sources.model}/model.yml`;
  const metadata = sources.metadata?.from ?? null;
  const elsewhere = metadata ?? 'the file of the input "metadata"';
  const missing = [
    fields.description === undefined && written(modelFile, ['description']),
    fields.owners === undefined && written(modelFile, ['owners']),
    (training?.datasets ?? []).length === 0 &&
      written(metadata ?? modelFile, ['training', 'datasets']),
    training?.hyperparameters === undefined &&
      given(['training', 'hyperparameters'], { input: 'hyperparameters', metadata, elsewhere }),
    fields.evaluation.length === 0 &&
      given(['evaluation'], { input: 'metrics', metadata, elsewhere }),
    source.repository === undefined &&
      collected('source.repository', 'run in GitHub Actions, or where git has a remote "origin"'),
    source.commit === undefined && collected('source.commit', 'run inside a git checkout'),
  ];
  return missing.filter((problem) => problem !== false);
}

/** In the file that a person writes. */
function written(file: string, path: FieldPath): Problem {
  const message = `missing; add to ${file}: ${exampleAt(path)}`;
  return problemAt(file, renderFieldPath(path), message);
}

/** In the file that training writes. */
function given(
  path: FieldPath,
  { input, metadata, elsewhere }: { input: string; metadata: string | null; elsewhere: string },
): Problem {
  const message = `missing; name a file that holds them in the input "${input}", or add to ${elsewhere}: ${exampleAt(path)}`;
  return problemAt(metadata, renderFieldPath(path), message);
}

/** Found out, not written. */
function collected(field: string, remedy: string): Problem {
  return problemAt(null, field, `missing; ${remedy}`);
}

function problemAt(file: string | null, field: string, message: string): Problem {
  return { file, line: null, column: null, field, message };
}

function exampleAt(path: FieldPath): string {
  const example = exampleOf(schemaAt(SCHEMA, path) ?? {});
  return writeInline(path.reduceRight((below, key) => ({ [key]: below }), example));
}
