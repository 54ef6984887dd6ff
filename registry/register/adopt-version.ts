import { RegistryError } from '../../core/errors.ts';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import type { RecordedVersion } from '../../core/ports/releases.ts';
import { sha256Of } from '../sha256.ts';
import { type PublishingPorts, publishVersion } from './publish-version.ts';
import { readRecordedMetadata } from './read-metadata.ts';
import type { RegisteredVersion } from './registration.ts';
import type { ArtifactSource } from './stage-draft.ts';

/**
 * Returns the version that an earlier run registered for the same request, and publishes it where
 * that run died before. Null: its files differ, so it is another version than ours.
 */
export async function adoptVersion(
  version: RecordedVersion,
  context: {
    readonly artifacts: readonly ArtifactSource[];
    readonly versions: readonly RecordedVersion[];
    readonly ports: PublishingPorts;
  },
): Promise<RegisteredVersion | null> {
  const { artifacts, versions, ports } = context;
  const { tag, record } = version;
  if (record === null) return null;
  const left = await ports.releases.find(record.releaseId);
  if (left === null) {
    throw new RegistryError('VERSION_DAMAGED', {
      problem: `The tag ${tag.name} is there, but its release is gone.`,
      remedy: 'To register the same once more, name the version it should be.',
    });
  }
  const metadata = await readRecordedMetadata(version, ports.assets);
  if (metadata === null) return null;
  const release = left.draft
    ? await publishVersion({ tag, record, metadata, versions }, ports)
    : left;
  if (!(await holdSameFiles(metadata, artifacts))) return null;
  return {
    tag,
    releaseId: release.id,
    releaseUrl: release.url,
    digest: record.metadataDigest,
    metadata,
    created: left.draft,
  };
}

async function holdSameFiles(
  metadata: ModelVersion,
  artifacts: readonly ArtifactSource[],
): Promise<boolean> {
  for (const artifact of artifacts) {
    const registered = metadata.artifacts.find(({ name }) => name === artifact.name);
    if (registered?.digest !== (await sha256Of(artifact.open()))) return false;
  }
  return metadata.artifacts.length === artifacts.length;
}
