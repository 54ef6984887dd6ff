import { checkDocument } from '../document/check-document.ts';
import { RegistryError } from '../errors.ts';
import type { ModelVersion } from '../generated/schema-types.ts';
import type { VersionTag } from '../model/version-tag.ts';

/** Reads a stored metadata.json. It was checked when it was written, so an error means damage. */
export function parseMetadata(tag: VersionTag, text: string): ModelVersion {
  const checked = checkDocument('model-version', { file: `${tag.name}/metadata.json`, text });
  if (!checked.ok) {
    throw new RegistryError('VERSION_DAMAGED', {
      problem: `The metadata.json of ${tag.name} is not readable.`,
      remedy: 'Compare the release with its tag; if it was tampered with, register a new version.',
      problems: checked.problems,
    });
  }
  const { model, version } = checked.value;
  if (model === tag.model && version === tag.version) return checked.value;
  throw new RegistryError('VERSION_DAMAGED', {
    problem: `The metadata.json of ${tag.name} describes ${model}@${version}.`,
    remedy: 'The release was tampered with: do not use it, and register a new version.',
  });
}
