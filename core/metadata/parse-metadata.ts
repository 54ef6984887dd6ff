import { checkDocument } from '../document/check-document.ts';
import { RegistryError } from '../errors.ts';
import type { ModelVersion } from '../generated/schema-types.ts';
import type { VersionTag } from '../model/version-tag.ts';

/** Reads a stored metadata.json. It was checked when it was written, so an error means damage. */
export function parseMetadata(tag: VersionTag, text: string): ModelVersion {
  const metadata = parseStoredMetadata(tag.name, text);
  const { model, version } = metadata;
  if (model === tag.model && version === tag.version) return metadata;
  throw new RegistryError('VERSION_DAMAGED', {
    problem: `The metadata.json of ${tag.name} describes ${model}@${version}.`,
    remedy: 'The release was tampered with: do not use it, and register a new version.',
  });
}

/** The same, of whatever version; `holder` is the tag or draft that it belongs to. */
export function parseStoredMetadata(holder: string, text: string): ModelVersion {
  const checked = checkDocument('model-version', { file: `${holder}/metadata.json`, text });
  if (checked.ok) return checked.value;
  throw new RegistryError('VERSION_DAMAGED', {
    problem: `The metadata.json of ${holder} is not readable.`,
    remedy: 'Compare the release with its tag; if it was tampered with, register a new version.',
    problems: checked.problems,
  });
}
