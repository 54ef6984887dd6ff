import { createHash } from 'node:crypto';
import { RegistryError } from '../core/errors.ts';
import { parseMetadata } from '../core/metadata/parse-metadata.ts';
import { readBytes } from '../core/metadata/read-bytes.ts';
import type { VersionTag } from '../core/model/version-tag.ts';
import type { Catalog, PublishedVersion } from '../core/ports/promotions.ts';
import type { AssetStore, ReleaseStore } from '../core/ports/releases.ts';

const METADATA = 'metadata.json';

export interface CatalogStores {
  readonly releases: Pick<ReleaseStore, 'findByTag'>;
  readonly assets: Pick<AssetStore, 'open'>;
}

/** Reads a version off its release: two calls, or one where there is none. */
export class GitHubCatalog implements Catalog {
  readonly #stores: CatalogStores;

  constructor(stores: CatalogStores) {
    this.#stores = stores;
  }

  async find(tag: VersionTag): Promise<PublishedVersion | null> {
    const release = await this.#stores.releases.findByTag(tag.name);
    if (release === null) return null;
    const asset = release.assets.find(
      ({ name, state }) => name === METADATA && state === 'uploaded',
    );
    if (asset === undefined) throw damaged(tag, `The release ${tag.name} has no ${METADATA}.`);
    const bytes = await readBytes(await this.#stores.assets.open(asset.id), tag.name);
    return {
      release,
      digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      metadata: parseMetadata(tag, new TextDecoder().decode(bytes)),
    };
  }
}

function damaged(tag: VersionTag, problem: string): RegistryError {
  return new RegistryError('VERSION_DAMAGED', {
    problem,
    remedy: `The registry publishes no such release. Register a new version of ${tag.model}, and do not use ${tag.version}.`,
  });
}
