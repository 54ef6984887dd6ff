import { RegistryError } from '../../core/errors.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import type { Catalog, PublishedVersion } from '../../core/ports/promotions.ts';

/** The version that somebody asked for; throws where no release of it is published. */
export async function findPublished(tag: VersionTag, catalog: Catalog): Promise<PublishedVersion> {
  const published = await catalog.find(tag);
  if (published !== null) return published;
  throw new RegistryError('VERSION_NOT_FOUND', {
    problem: `There is no published release ${tag.name}.`,
    remedy: 'Register the version first, or correct its number.',
  });
}
