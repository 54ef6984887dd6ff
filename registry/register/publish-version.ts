import { renderReleasePage } from '../../core/card/release-page.ts';
import { RegistryError, type RegistryErrorCode } from '../../core/errors.ts';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { findPredecessor } from '../../core/ledger/plan-registration.ts';
import type { VersionRecord } from '../../core/ledger/version-record.ts';
import { isPrerelease } from '../../core/model/version.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import type {
  AssetStore,
  RecordedVersion,
  Release,
  ReleaseStore,
} from '../../core/ports/releases.ts';
import { readRecordedMetadata } from './read-metadata.ts';

export interface PublishingPorts {
  readonly releases: ReleaseStore;
  readonly assets: AssetStore;
}

/** A version whose tag is there, and whose release may still be a draft. */
export interface ClaimedVersion {
  readonly tag: VersionTag;
  readonly record: VersionRecord;
  readonly metadata: ModelVersion;
  readonly versions: readonly RecordedVersion[];
}

/** Writes the version's page and makes it public. Safe to repeat. */
export async function publishVersion(
  { tag, record, metadata, versions }: ClaimedVersion,
  { releases, assets }: PublishingPorts,
): Promise<Release> {
  const previous = await readPrevious(findPredecessor(tag, versions), assets);
  const published = await releases.publish(record.releaseId, {
    tagName: tag.name,
    title: `${tag.model} ${tag.version}`,
    body: renderReleasePage({
      metadata,
      digest: record.metadataDigest,
      previous,
      champion: null,
      place: { serverUrl: 'https://github.com', repository: metadata.source.repository },
    }),
    prerelease: isPrerelease(tag.version),
  });
  if (published !== null) return published;
  throw new RegistryError('GITHUB_REFUSED', {
    problem: `A release that the registry did not make holds the tag ${tag.name}.`,
    remedy: `Delete that release (keep the tag), then run it again: it publishes the draft that the tag names.`,
  });
}

/** What became of the version before must not keep this one, whose tag is made, from being published. */
async function readPrevious(
  predecessor: RecordedVersion | null,
  assets: AssetStore,
): Promise<ModelVersion | null> {
  if (predecessor === null) return null;
  try {
    return await readRecordedMetadata(predecessor, assets);
  } catch (error) {
    if (error instanceof RegistryError && LOST.has(error.code)) return null;
    throw error;
  }
}

/** Deleted, which GitHub does not tell from hidden, or not what its tag pins. */
const LOST: ReadonlySet<RegistryErrorCode> = new Set(['VERSION_DAMAGED', 'NOT_PERMITTED']);
