import type { Artifact } from '../core/generated/schema-types.ts';
import type { Digest } from '../core/model/digest.ts';
import type {
  Asset,
  AssetContent,
  AssetStore,
  Release,
  ReleaseStore,
} from '../core/ports/releases.ts';
import { sha256Of } from './sha256.ts';

/** A file to register: its content, and where it lay. */
export interface ArtifactSource extends AssetContent {
  readonly path: string;
}

export interface StagingPorts {
  readonly releases: ReleaseStore;
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

/** Uploads into the draft what it does not hold yet; a draft that a dead run left is used on. */
export async function stageDraft(
  draft: Release,
  sources: readonly ArtifactSource[],
  ports: StagingPorts,
): Promise<StagedDraft> {
  const wanted = new Set(sources.map(({ name }) => name));
  for (const asset of draft.assets) {
    if (!wanted.has(asset.name)) await ports.assets.delete(asset.id);
  }
  const artifacts: Artifact[] = [];
  for (const source of sources) artifacts.push(await stageArtifact(draft, source, ports));
  return { release: draft, artifacts };
}

async function stageArtifact(
  draft: Release,
  source: ArtifactSource,
  ports: StagingPorts,
): Promise<Artifact> {
  const { name, path, size, mediaType } = source;
  const held = draft.assets.find((asset) => asset.name === name);
  const digest = (await digestHeld(held, source)) ?? (await send({ draft, held, source, ports }));
  return { name, path, size, digest, mediaType };
}

/** A whole asset with the same bytes needs no second upload. */
async function digestHeld(held: Asset | undefined, source: ArtifactSource): Promise<Digest | null> {
  if (held?.state !== 'uploaded' || held.size !== source.size) return null;
  const digest = await sha256Of(source.open());
  return digest === held.digest ? digest : null;
}

async function send(step: {
  readonly draft: Release;
  readonly held: Asset | undefined;
  readonly source: ArtifactSource;
  readonly ports: StagingPorts;
}): Promise<Digest> {
  const { draft, held, source, ports } = step;
  if (held !== undefined) await ports.assets.delete(held.id);
  const uploaded = await ports.assets.upload(draft, source, (sent) =>
    ports.onProgress?.({ artifact: source.name, sent, size: source.size }),
  );
  return uploaded.digest;
}
