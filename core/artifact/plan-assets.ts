import type { ArtifactSource } from '../ports/artifact-source.ts';
import { type Layout, layOut } from './layout.ts';
import { type AssetRange, splitAssets } from './split-assets.ts';

/** An artifact, and the assets that its bytes become. */
export interface PlannedArtifact {
  readonly source: ArtifactSource;
  readonly layout: Layout;
  readonly assets: readonly AssetRange[];
}

/** What a release cannot hold, and whose fault it is; null: of all together. */
export interface AssetFault {
  readonly path: string | null;
  readonly message: string;
}

/**
 * GitHub takes assets of less than 2 GiB, 1,000 of them a release; one is metadata.json.
 * https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases
 */
export const LARGEST_ASSET = 2 ** 31 - 1;
const MOST_ASSETS = 999;

export function planAssets(
  sources: readonly ArtifactSource[],
  largest: number,
): readonly PlannedArtifact[] {
  return sources.map((source) => {
    const layout = layOut(source);
    return {
      source,
      layout,
      assets: splitAssets({ name: source.name, size: layout.size }, largest),
    };
  });
}

export function assetFaults(planned: readonly PlannedArtifact[]): readonly AssetFault[] {
  const named = planned.flatMap(({ source, assets }) =>
    assets.map(({ name }) => ({ name, path: source.path })),
  );
  const groups = Map.groupBy(named, ({ name }) => name.toLowerCase());
  const shared = [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ name, path }) => ({
      path,
      message: `would be the asset '${name}', as is ${first?.path}; rename it, or name the folder that holds both`,
    })),
  );
  if (named.length <= MOST_ASSETS) return shared;
  const message = `makes ${named.length} assets; a release holds ${MOST_ASSETS} and metadata.json. Name the folder that holds the files: it becomes one asset.`;
  return [...shared, { path: null, message }];
}
