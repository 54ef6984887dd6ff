import type { Artifact } from '../../core/generated/schema-types.ts';
import type { AssetContent, AssetStore, Release } from '../../core/ports/releases.ts';

/** A file to register: its content, and where it lay. */
export interface ArtifactSource extends AssetContent {
  readonly path: string;
}

export interface StagingPorts {
  readonly assets: AssetStore;
  readonly onProgress?: (progress: UploadProgress) => void;
}

export interface UploadProgress {
  readonly artifact: string;
  readonly sent: number;
  readonly size: number;
}

/** A draft release that holds all artifacts, and no version's metadata yet. */
export interface StagedDraft {
  readonly release: Release;
  readonly artifacts: readonly Artifact[];
}

/** Uploads the artifacts into the draft, one after the other. */
export async function stageDraft(
  draft: Release,
  sources: readonly ArtifactSource[],
  ports: StagingPorts,
): Promise<StagedDraft> {
  const artifacts: Artifact[] = [];
  for (const source of sources) {
    const { name, path, size, mediaType } = source;
    const { digest } = await ports.assets.upload(draft, source, (sent) =>
      ports.onProgress?.({ artifact: name, sent, size }),
    );
    artifacts.push({ name, path, size, digest, mediaType });
  }
  return { release: draft, artifacts };
}
