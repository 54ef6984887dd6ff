import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { parseStoredMetadata } from '../../core/metadata/parse-metadata.ts';
import { readBytes } from '../../core/metadata/read-bytes.ts';
import { isSameVersion } from '../../core/metadata/request-key.ts';
import type { AssetStore, RecordedVersion, Release } from '../../core/ports/releases.ts';
import { sha256 } from '../sha256.ts';
import type { StoredMetadata } from './claim-version.ts';

/** The metadata.json that a run stored before it died, or that one is about to tag. */
export interface LeftMetadata {
  readonly metadata: ModelVersion;
  readonly stored: StoredMetadata;
}

/** Null: the draft holds none, so that no tag can name it yet. */
export async function readLeftMetadata(
  draft: Release,
  assets: Pick<AssetStore, 'open'>,
): Promise<LeftMetadata | null> {
  const asset = draft.assets.find(
    ({ name, state }) => name === 'metadata.json' && state === 'uploaded',
  );
  if (asset === undefined) return null;
  const bytes = await readBytes(await assets.open(asset.id), draft.tagName);
  return {
    metadata: parseStoredMetadata(draft.tagName, new TextDecoder().decode(bytes)),
    stored: {
      releaseId: draft.id,
      metadataAssetId: asset.id,
      metadataDigest: sha256(bytes),
    },
  };
}

/**
 * What becomes of it: `claim`, since it says what ours would; `replace`, since its number is taken,
 * so that nobody can claim it any more; `avoid`, since somebody may be about to claim it.
 */
export function judgeLeftMetadata(
  { metadata }: LeftMetadata,
  ours: ModelVersion,
  versions: readonly RecordedVersion[],
): 'claim' | 'replace' | 'avoid' {
  if (versions.some(({ tag }) => tag.version === metadata.version)) return 'replace';
  return isSameVersion(metadata, ours) ? 'claim' : 'avoid';
}
