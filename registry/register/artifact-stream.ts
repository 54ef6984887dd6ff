import { createHash } from 'node:crypto';
import { ChunkRing } from '../../core/artifact/chunk-ring.ts';
import { directoryListing } from '../../core/artifact/directory-digest.ts';
import { contentOffsets } from '../../core/artifact/layout.ts';
import type { PlannedArtifact } from '../../core/artifact/plan-assets.ts';
import type { AssetRange } from '../../core/artifact/split-assets.ts';
import type { Artifact, PackedFile, StoredAsset } from '../../core/generated/schema-types.ts';
import type { Digest } from '../../core/model/digest.ts';
import type { SourceFile } from '../../core/ports/artifact-source.ts';
import type { AssetContent } from '../../core/ports/releases.ts';
import { sha256, sha256Of } from '../sha256.ts';
import { inLargerChunks } from './larger-chunks.ts';

/** The bytes that an artifact is sent as; the digests of its files are taken as they go by. */
export class ArtifactStream {
  readonly planned: PlannedArtifact;
  readonly #digests = new Map<number, Digest>();

  constructor(planned: PlannedArtifact) {
    this.planned = planned;
  }

  /** One of its assets, as it is uploaded; read as often as it is opened. */
  contentOf(asset: AssetRange): AssetContent {
    const { source } = this.planned;
    return {
      name: asset.name,
      mediaType: source.mediaType,
      size: asset.to - asset.from,
      open: () => inLargerChunks(this.read(asset)),
    };
  }

  async *read({ from, to }: Pick<AssetRange, 'from' | 'to'>): AsyncGenerator<Uint8Array> {
    const ring = new ChunkRing();
    for (const segment of this.planned.layout.segments) {
      const start = Math.max(from, segment.offset) - segment.offset;
      const end = Math.min(to, segment.offset + segment.size) - segment.offset;
      if (start >= end) continue;
      if (typeof segment.content === 'number') {
        const { content: index, size } = segment;
        yield* this.#readFile({ index, whole: end - start === size }, { start, end, ring });
      } else {
        yield segment.content.subarray(start, end);
      }
    }
  }

  /** What metadata.json records; the assets in order. */
  async describe(assets: readonly StoredAsset[]): Promise<Artifact> {
    const { path, mediaType, kind, files } = this.planned.source;
    const [only, ...others] = assets;
    const size = files.reduce((total, file) => total + file.size, 0);
    if (kind === 'file') {
      const whole = others.length === 0 ? only?.digest : await this.#digestOf(0);
      return { path, size, digest: whole ?? sha256(''), mediaType, assets: [...assets] };
    }
    const packed = await this.#describeFiles();
    const digest = digestOfDirectory(packed);
    return { path, size, digest, mediaType, assets: [...assets], files: [...packed] };
  }

  async #describeFiles(): Promise<readonly PackedFile[]> {
    const offsets = contentOffsets(this.planned.layout);
    const packed: PackedFile[] = [];
    for (const [index, { path, size }] of this.planned.source.files.entries()) {
      const digest = await this.#digestOf(index);
      packed.push({ path, size, digest, offset: offsets.get(index) ?? 0 });
    }
    return packed;
  }

  /** A file that two assets share did not go by in one piece, and is read for itself. */
  async #digestOf(index: number): Promise<Digest> {
    const known = this.#digests.get(index);
    if (known !== undefined) return known;
    const file = this.planned.source.files[index];
    const digest = file === undefined ? sha256('') : await digestOfFile(file);
    this.#digests.set(index, digest);
    return digest;
  }

  async *#readFile(
    { index, whole }: { readonly index: number; readonly whole: boolean },
    {
      start,
      end,
      ring,
    }: { readonly start: number; readonly end: number; readonly ring: ChunkRing },
  ): AsyncGenerator<Uint8Array> {
    const { kind, files } = this.planned.source;
    const file = files[index];
    if (file === undefined) return;
    // The digest of a file that is an asset of its own is taken where it is sent.
    const hash = kind === 'directory' && whole ? createHash('sha256') : null;
    for await (const chunk of file.open(start, end, ring)) {
      hash?.update(chunk);
      yield chunk;
    }
    if (hash !== null) this.#digests.set(index, `sha256:${hash.digest('hex')}`);
  }
}

/** The digest that metadata.json would record, without sending anything. */
export async function digestOfArtifact({
  kind,
  files,
}: Pick<PlannedArtifact['source'], 'kind' | 'files'>): Promise<Digest> {
  const hashed = [];
  for (const file of files) hashed.push({ path: file.path, digest: await digestOfFile(file) });
  const [only] = hashed;
  return kind === 'file' && only !== undefined ? only.digest : digestOfDirectory(hashed);
}

function digestOfFile(file: SourceFile): Promise<Digest> {
  return sha256Of(file.open(0, file.size));
}

function digestOfDirectory(
  files: readonly { readonly path: string; readonly digest: string }[],
): Digest {
  return sha256(directoryListing(files));
}
