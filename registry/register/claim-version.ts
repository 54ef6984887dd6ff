import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { formatVersionMessage, type VersionRecord } from '../../core/ledger/version-record.ts';
import { formatMetadata } from '../../core/metadata/complete-metadata.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import type { AssetStore, Release, TagStore } from '../../core/ports/releases.ts';
import { sha256 } from '../sha256.ts';

/** Where metadata.json lies, as its tag will record it. */
export type StoredMetadata = Pick<
  VersionRecord,
  'releaseId' | 'metadataAssetId' | 'metadataDigest'
>;

/** Stores metadata.json in the draft. */
export async function storeMetadata(
  draft: Release,
  metadata: ModelVersion,
  assets: Pick<AssetStore, 'upload'>,
): Promise<StoredMetadata> {
  const bytes = new TextEncoder().encode(formatMetadata(metadata));
  const { id } = await assets.upload(draft, {
    name: 'metadata.json',
    mediaType: 'application/json',
    size: bytes.byteLength,
    open: () => once(bytes),
  });
  return { releaseId: draft.id, metadataAssetId: id, metadataDigest: sha256(bytes) };
}

/** The commit point: creating the tag is compare-and-set. false: somebody else has the number. */
export async function claimVersion(
  tag: VersionTag,
  { commit, record }: { readonly commit: string; readonly record: VersionRecord },
  tags: TagStore,
): Promise<boolean> {
  const message = formatVersionMessage(tag, record);
  return await tags.create({ name: tag.name, commit, message });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
