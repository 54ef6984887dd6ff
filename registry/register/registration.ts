import type { Place } from '../../core/card/web-address.ts';
import type { Artifact, ModelVersion } from '../../core/generated/schema-types.ts';
import type { DeclaredMetadata } from '../../core/metadata/declared-metadata.ts';
import type { AutoBump } from '../../core/model/auto-bump.ts';
import type { Digest } from '../../core/model/digest.ts';
import type { VersionRequest } from '../../core/model/version.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import type { ArtifactSource } from '../../core/ports/artifact-source.ts';
import type { PullRequestLabels } from '../../core/ports/pull-request-labels.ts';
import type {
  AssetStore,
  Clock,
  ReleaseStore,
  TagStore,
  VersionLedger,
} from '../../core/ports/releases.ts';
import type { UploadProgress } from './stage-draft.ts';

export interface Registration {
  readonly model: string;
  readonly version: VersionRequest;
  readonly declared: DeclaredMetadata;
  readonly artifacts: readonly ArtifactSource[];
  /** Artifacts that lie outside of GitHub. */
  readonly external: readonly Artifact[];
  /** Bytes; a larger artifact is sent in parts. */
  readonly largestAsset: number;
  /** Where it is registered; another repository than the source's is a central registry. */
  readonly place: Place;
  /** The stages as the configuration orders them; empty: not known. */
  readonly stages: readonly string[];
}

export interface RegistrationPorts {
  readonly ledger: VersionLedger;
  readonly releases: ReleaseStore;
  readonly assets: AssetStore;
  readonly tags: TagStore;
  readonly labels: PullRequestLabels;
  readonly clock: Clock;
  readonly onProgress?: (progress: UploadProgress) => void;
}

export interface RegisteredVersion {
  readonly tag: VersionTag;
  readonly releaseId: number;
  readonly releaseUrl: string;
  /** Of metadata.json. */
  readonly digest: Digest;
  readonly metadata: ModelVersion;
  /** How large a step was decided on, and why; null: the step was not left open. */
  readonly step: AutoBump | null;
  /** false: an earlier run had registered and published it. */
  readonly created: boolean;
}
