import { createHash } from 'node:crypto';
import { RegistryError } from '../core/errors.ts';
import { parseMetadata } from '../core/metadata/parse-metadata.ts';
import { readBytes } from '../core/metadata/read-bytes.ts';
import type { VersionTag } from '../core/model/version-tag.ts';
import type { Catalog, PublishedVersion, ReleasedVersion } from '../core/ports/promotions.ts';
import type { AssetStore, ReleaseStore } from '../core/ports/releases.ts';
import { isStatus } from './errors.ts';
import type { RepositoryQueries } from './repository-queries.ts';
import { locateVersions, type VersionLocation } from './version-locations.ts';

const METADATA = 'metadata.json';
/** Of each the whole metadata is held at once. */
const VERSIONS_AT_ONCE = 10;

export interface CatalogStores {
  readonly releases: Pick<ReleaseStore, 'findByTag'>;
  readonly assets: Pick<AssetStore, 'open'>;
}

export class GitHubCatalog implements Catalog {
  readonly #queries: RepositoryQueries;
  readonly #stores: CatalogStores;

  constructor(queries: RepositoryQueries, stores: CatalogStores) {
    this.#queries = queries;
    this.#stores = stores;
  }

  async findAll(tags: readonly VersionTag[]): Promise<readonly (PublishedVersion | null)[]> {
    const found: (PublishedVersion | null)[] = [];
    for (let start = 0; start < tags.length; start += VERSIONS_AT_ONCE) {
      const part = tags.slice(start, start + VERSIONS_AT_ONCE);
      const locations = await locateVersions(this.#queries, part);
      const read = part.map((tag, at) => this.#readAt(tag, locations[at] ?? null));
      found.push(...(await Promise.all(read)));
    }
    return found;
  }

  async find(tag: VersionTag): Promise<ReleasedVersion | null> {
    const release = await this.#stores.releases.findByTag(tag.name);
    if (release === null) return null;
    const asset = release.assets.find(
      ({ name, state }) => name === METADATA && state === 'uploaded',
    );
    if (asset === undefined) throw damaged(tag, `The release ${tag.name} has no ${METADATA}.`);
    return { release, url: release.url, ...(await this.#read(tag, asset.id)) };
  }

  /** Where the tag leads nowhere, the release may still: then what it holds now counts. */
  async #readAt(
    tag: VersionTag,
    location: VersionLocation | null,
  ): Promise<PublishedVersion | null> {
    if (location === null) return await this.find(tag);
    try {
      return { url: location.url, ...(await this.#read(tag, location.metadataAssetId)) };
    } catch (error) {
      if (isGone(error)) return await this.find(tag);
      throw error;
    }
  }

  /** The digest is that of the bytes, whatever the tag or the release say. */
  async #read(tag: VersionTag, assetId: number): Promise<Omit<PublishedVersion, 'url'>> {
    const bytes = await readBytes(await this.#stores.assets.open(assetId), tag.name);
    return {
      digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      metadata: parseMetadata(tag, new TextDecoder().decode(bytes)),
    };
  }
}

function isGone(error: unknown): boolean {
  return error instanceof RegistryError && isStatus(error.cause, 404);
}

function damaged(tag: VersionTag, problem: string): RegistryError {
  return new RegistryError('VERSION_DAMAGED', {
    problem,
    remedy: `The registry publishes no such release. Register a new version of ${tag.model}, and do not use ${tag.version}.`,
  });
}
