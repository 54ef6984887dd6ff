import { RegistryError } from '../../core/errors.ts';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import type { ArtifactSource } from '../../core/ports/artifact-source.ts';
import type { ModelHistory, RecordedVersion } from '../../core/ports/releases.ts';
import { digestOfArtifact } from './artifact-stream.ts';
import { publishVersion } from './publish-version.ts';
import { readRecordedMetadata, rememberingReader } from './read-metadata.ts';
import type { RegisteredVersion, Registration, RegistrationPorts } from './registration.ts';

/**
 * Returns the version that an earlier run registered for the same request, and publishes it where
 * that run died before. Null: its files differ, so it is another version than ours.
 */
export async function adoptVersion(
  version: RecordedVersion,
  context: {
    readonly registration: Registration;
    readonly history: ModelHistory;
    readonly ports: Pick<RegistrationPorts, 'releases' | 'assets'>;
  },
): Promise<RegisteredVersion | null> {
  const { registration, history, ports } = context;
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
  const { place, stages, artifacts } = registration;
  const claimed = { tag, record, metadata, history, place, stages };
  const publishing = { releases: ports.releases, read: rememberingReader(ports.assets) };
  const release = left.draft ? await publishVersion(claimed, publishing) : left;
  if (!(await holdSameFiles(metadata, artifacts))) return null;
  return {
    tag,
    releaseId: release.id,
    releaseUrl: release.url,
    digest: record.metadataDigest,
    metadata,
    step: null,
    created: left.draft,
  };
}

async function holdSameFiles(
  metadata: ModelVersion,
  artifacts: readonly ArtifactSource[],
): Promise<boolean> {
  const stored = metadata.artifacts.filter(({ assets }) => assets !== undefined);
  if (stored.length !== artifacts.length) return false;
  for (const artifact of artifacts) {
    const registered = stored.find(({ path }) => path === artifact.path);
    if (registered?.digest !== (await digestOfArtifact(artifact))) return false;
  }
  return true;
}
