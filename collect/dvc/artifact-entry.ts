import { fieldsOf } from '../../core/dataset/dvc-entry.ts';
import { isWithin, resolveLocalPath } from '../../core/dataset/local-path.ts';
import { isMapping, valueAt } from '../../core/document/field-path.ts';
import type { Tags } from '../../core/generated/schema-types.ts';
import type { MetadataLayer } from '../../core/metadata/merge-layers.ts';
import { flatten } from './flatten.ts';
import type { Project } from './project.ts';
import type { ProjectFiles } from './project-files.ts';

const LONGEST_DESCRIPTION = 10_000;

interface Artifacts {
  readonly model: string;
  /** From the working directory. */
  readonly paths: readonly string[];
}

/** What `artifacts:` of dvc.yaml says of the files that are registered. */
export function readArtifactEntry(
  projects: readonly Project[],
  { model, paths }: Artifacts,
  files: ProjectFiles,
): readonly MetadataLayer[] {
  for (const { pipeline, folder, pipelineFile } of projects) {
    const entries = fieldsOf(valueAt(pipeline, ['artifacts'])).filter(([, entry]) =>
      names(entry, folder, paths),
    );
    const [name, entry] = entries.find(([key]) => key === model) ?? entries[0] ?? [];
    if (name === undefined) continue;
    if (entries.length > 1 && name !== model) {
      const message = `${entries.length} artifacts of ${pipelineFile} name the files that are registered; '${name}' is taken. Call the right one '${model}'`;
      files.notice('description', message);
    }
    return [{ from: pipelineFile, fields: readFields(entry, files) }];
  }
  return [];
}

function names(entry: unknown, folder: string, paths: readonly string[]): boolean {
  const path = valueAt(entry, ['path']);
  const local = typeof path === 'string' ? resolveLocalPath(folder, path) : null;
  return local !== null && paths.some((file) => isWithin(file, local));
}

function readFields(entry: unknown, files: ProjectFiles): MetadataLayer['fields'] {
  const desc = valueAt(entry, ['desc']);
  const description = typeof desc === 'string' ? desc.trim() : '';
  const tags = readTags(entry);
  if (description.length > LONGEST_DESCRIPTION) {
    const message = `"desc" has ${description.length} characters, and ${LONGEST_DESCRIPTION} are the most; it is left out. Shorten it`;
    files.notice('description', message);
  }
  const fits = description !== '' && description.length <= LONGEST_DESCRIPTION;
  return {
    ...(fits && { description }),
    ...(Object.keys(tags).length > 0 && { tags }),
  };
}

function readTags(entry: unknown): Tags {
  const type = valueAt(entry, ['type']);
  const labels = valueAt(entry, ['labels']);
  const meta = valueAt(entry, ['meta']);
  return {
    ...(isMapping(meta) && Object.fromEntries(toTags(meta))),
    ...(typeof type === 'string' && { type }),
    ...(Array.isArray(labels) && labels.length > 0 && { labels: toText(labels) }),
  };
}

function toTags(meta: unknown): readonly (readonly [string, string])[] {
  return [...flatten(meta)].map(([key, value]) => [key, toText(value)]);
}

function toText(value: unknown): string {
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
