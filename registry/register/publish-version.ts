import { renderReleasePage } from '../../core/card/release-page.ts';
import type { Place } from '../../core/card/web-address.ts';
import { RegistryError } from '../../core/errors.ts';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import type { VersionRecord } from '../../core/ledger/version-record.ts';
import { isPrerelease } from '../../core/model/version.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import type { ModelHistory, Release, ReleaseStore } from '../../core/ports/releases.ts';
import type { ReadMetadata } from './read-metadata.ts';
import { readRivals } from './read-rivals.ts';

export interface PublishingPorts {
  readonly releases: Pick<ReleaseStore, 'publish'>;
  readonly read: ReadMetadata;
}

/** A version whose tag is there, and whose release may still be a draft. */
export interface ClaimedVersion {
  readonly tag: VersionTag;
  readonly record: VersionRecord;
  readonly metadata: ModelVersion;
  readonly history: ModelHistory;
  readonly place: Place;
  /** As the configuration orders them. */
  readonly stages: readonly string[];
}

/** Writes the version's page and makes it public. Safe to repeat. */
export async function publishVersion(
  claimed: ClaimedVersion,
  { releases, read }: PublishingPorts,
): Promise<Release> {
  const { tag, record, metadata, place } = claimed;
  const rivals = await readRivals(claimed, read);
  const published = await releases.publish(record.releaseId, {
    tagName: tag.name,
    title: `${tag.model} ${tag.version}`,
    body: renderReleasePage({ metadata, digest: record.metadataDigest, ...rivals, place }),
    prerelease: isPrerelease(tag.version),
  });
  if (published !== null) return published;
  throw new RegistryError('GITHUB_REFUSED', {
    problem: `A release that the registry did not make holds the tag ${tag.name}.`,
    remedy: `Delete that release (keep the tag), then run it again: it publishes the draft that the tag names.`,
  });
}
