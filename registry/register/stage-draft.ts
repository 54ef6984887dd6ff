import { planAssets } from '../../core/artifact/plan-assets.ts';
import type { AssetRange } from '../../core/artifact/split-assets.ts';
import { RegistryError } from '../../core/errors.ts';
import type { Artifact, StoredAsset } from '../../core/generated/schema-types.ts';
import type { ArtifactSource } from '../../core/ports/artifact-source.ts';
import type { Asset, AssetContent, AssetStore, Release } from '../../core/ports/releases.ts';
import { inParallel } from '../in-parallel.ts';
import { sha256Of } from '../sha256.ts';
import { ArtifactStream } from './artifact-stream.ts';

/** Enough to keep a connection busy while GitHub settles an asset; it bounds memory too. */
const AT_ONCE = 4;

export interface StagingPorts {
  readonly assets: Pick<AssetStore, 'upload'>;
  readonly onProgress?: (progress: UploadProgress) => void;
}

export interface UploadProgress {
  /** The asset's name. */
  readonly asset: string;
  readonly sent: number;
  readonly size: number;
}

export interface Staging {
  readonly sources: readonly ArtifactSource[];
  /** Bytes; a larger artifact is sent in parts. */
  readonly largestAsset: number;
  /** What the draft holds of a run that died. */
  readonly held: readonly Asset[];
}

/**
 * Brings the artifacts into the draft, several assets at once; what it holds already is not sent
 * again.
 * @throws RegistryError DRAFT_CONTESTED where it holds something else.
 */
export async function stageDraft(
  draft: Release,
  { sources, largestAsset, held }: Staging,
  ports: StagingPorts,
): Promise<readonly Artifact[]> {
  const streams = planAssets(sources, largestAsset).map((planned) => new ArtifactStream(planned));
  const jobs = streams.flatMap((stream) =>
    stream.planned.assets.map((asset) => ({ stream, asset })),
  );
  assertPlanned(held, new Set(jobs.map(({ asset }) => asset.name)));
  const stop = new Stop();
  const stored = await inParallel(jobs, AT_ONCE, async ({ stream, asset }) => {
    const content = stop.guard(stream.contentOf(asset));
    const there = held.find(({ name, state }) => name === asset.name && state === 'uploaded');
    try {
      const digest = there
        ? await keep(there, content)
        : (await ports.assets.upload(draft, content, progressOf(asset, ports))).digest;
      return { stream, asset: { name: asset.name, size: content.size, digest } };
    } catch (error) {
      stop.now(error);
      throw error;
    }
  });
  return await describe(streams, stored);
}

async function describe(
  streams: readonly ArtifactStream[],
  stored: readonly { readonly stream: ArtifactStream; readonly asset: StoredAsset }[],
): Promise<readonly Artifact[]> {
  const artifacts: Artifact[] = [];
  for (const stream of streams) {
    const own = stored.filter((one) => one.stream === stream).map(({ asset }) => asset);
    artifacts.push(await stream.describe(own));
  }
  return artifacts;
}

function progressOf(
  { name, from, to }: AssetRange,
  { onProgress }: StagingPorts,
): (sent: number) => void {
  return (sent) => onProgress?.({ asset: name, sent, size: to - from });
}

/** The digest of what is there, which must be what would be sent. */
async function keep(there: Asset, content: AssetContent): Promise<string> {
  const digest = await sha256Of(content.open());
  if (there.size === content.size && there.digest === digest) return digest;
  throw contested(there.name);
}

/** metadata.json is looked at when its turn comes; `starter` is what a broken upload left. */
function assertPlanned(held: readonly Asset[], planned: ReadonlySet<string>): void {
  const odd = held.find(
    ({ name, state }) => state === 'uploaded' && name !== 'metadata.json' && !planned.has(name),
  );
  if (odd !== undefined) throw contested(odd.name);
}

function contested(name: string): RegistryError {
  return new RegistryError('DRAFT_CONTESTED', {
    problem: `The draft release holds another "${name}" than this registration would put there.`,
    remedy: 'Run it again: it then works on a draft of its own.',
  });
}

/** Ends the uploads that are under way when one of them has failed. */
class Stop {
  #reason: unknown = null;

  now(reason: unknown): void {
    this.#reason ??= reason;
  }

  guard(content: AssetContent): AssetContent {
    return { ...content, open: () => this.#untilStopped(content.open()) };
  }

  async *#untilStopped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      if (this.#reason !== null) throw this.#reason;
      yield chunk;
    }
  }
}
