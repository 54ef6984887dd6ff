import { RegistryError } from '../core/errors.ts';
import type { ModelVersion } from '../core/generated/schema-types.ts';
import { parseMetadata } from '../core/metadata/parse-metadata.ts';
import type { AssetStore, RecordedVersion } from '../core/ports/releases.ts';
import { sha256 } from './sha256.ts';

const LARGEST = 32 * 1024 * 1024;

/**
 * The metadata.json that a version's tag pins; null where somebody else made the tag.
 * @throws RegistryError VERSION_DAMAGED where it is not what the tag pins.
 */
export async function readRecordedMetadata(
  { tag, record }: RecordedVersion,
  assets: Pick<AssetStore, 'open'>,
): Promise<ModelVersion | null> {
  if (record === null) return null;
  const bytes = await readAll(await assets.open(record.metadataAssetId), tag.name);
  const digest = sha256(bytes);
  if (digest !== record.metadataDigest) {
    throw new RegistryError('VERSION_DAMAGED', {
      problem: `The tag ${tag.name} pins metadata.json as ${record.metadataDigest}, but it is ${digest}.`,
      remedy: 'The release was tampered with: do not use it, and register a new version.',
    });
  }
  return parseMetadata(tag, new TextDecoder().decode(bytes));
}

async function readAll(content: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.byteLength;
    if (size > LARGEST) {
      throw new RegistryError('VERSION_DAMAGED', {
        problem: `The metadata.json of ${name} is larger than ${LARGEST} bytes.`,
        remedy: 'The release was tampered with: do not use it, and register a new version.',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
