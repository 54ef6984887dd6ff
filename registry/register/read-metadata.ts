import { RegistryError } from '../../core/errors.ts';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { parseMetadata } from '../../core/metadata/parse-metadata.ts';
import { readBytes } from '../../core/metadata/read-bytes.ts';
import type { AssetStore, RecordedVersion } from '../../core/ports/releases.ts';
import { sha256 } from '../sha256.ts';

/** Gives the metadata.json that a version's tag pins; null where somebody else made the tag. */
export type ReadMetadata = (version: RecordedVersion) => Promise<ModelVersion | null>;

/** @throws RegistryError VERSION_DAMAGED where it is not what the tag pins. */
export async function readRecordedMetadata(
  { tag, record }: RecordedVersion,
  assets: Pick<AssetStore, 'open'>,
): Promise<ModelVersion | null> {
  if (record === null) return null;
  const bytes = await readBytes(await assets.open(record.metadataAssetId), tag.name);
  const digest = sha256(bytes);
  if (digest !== record.metadataDigest) {
    throw new RegistryError('VERSION_DAMAGED', {
      problem: `The tag ${tag.name} pins metadata.json as ${record.metadataDigest}, but it is ${digest}.`,
      remedy: 'The release was tampered with: do not use it, and register a new version.',
    });
  }
  return parseMetadata(tag, new TextDecoder().decode(bytes));
}

/** Reads each once: a version never changes. */
export function rememberingReader(assets: Pick<AssetStore, 'open'>): ReadMetadata {
  const known = new Map<string, Promise<ModelVersion | null>>();
  return (version) => {
    const read = known.get(version.tag.name) ?? readRecordedMetadata(version, assets);
    known.set(version.tag.name, read);
    return read;
  };
}
