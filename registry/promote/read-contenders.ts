import { RegistryError } from '../../core/errors.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import type { Catalog, PublishedVersion } from '../../core/ports/promotions.ts';
import type { Candidate } from '../../core/promotion/candidate.ts';
import type { Pointer } from '../../core/promotion/pointer.ts';

export type Contenders = Pick<Candidate, 'challenger' | 'champion' | 'challengerFault'>;

export interface WantedVersions {
  readonly model: string;
  readonly pointer: Pointer;
  readonly championPointer: Pointer | null;
}

/** A release that was spoilt is a reason to refuse, and none to say nothing of the pull request. */
export async function readContenders(
  { model, pointer, championPointer }: WantedVersions,
  catalog: Catalog,
): Promise<Contenders> {
  const wanted = [pointer, championPointer].flatMap((each) => each?.version ?? []);
  const tags = wanted.map((version) => VersionTag.of(model, version));
  const found = await tryToRead(tags, catalog);
  if (found instanceof RegistryError) {
    const each = [];
    for (const tag of tags) each.push(await tryToRead([tag], catalog));
    const [challenger, champion] = each;
    return {
      challenger: challenger instanceof RegistryError ? null : (challenger?.[0] ?? null),
      champion: champion instanceof RegistryError ? null : (champion?.[0] ?? null),
      challengerFault: challenger instanceof RegistryError ? challenger.message : null,
    };
  }
  const [challenger = null, champion = null] = found;
  return { challenger, champion, challengerFault: null };
}

/** true: the release is there, and was spoilt. */
export function isDamage(error: unknown): error is RegistryError {
  return error instanceof RegistryError && DAMAGE.has(error.code);
}

const DAMAGE: ReadonlySet<string> = new Set(['VERSION_DAMAGED', 'INVALID_DOCUMENT']);

async function tryToRead(
  tags: readonly VersionTag[],
  catalog: Catalog,
): Promise<readonly (PublishedVersion | null)[] | RegistryError> {
  try {
    return await catalog.findAll(tags);
  } catch (error) {
    if (isDamage(error)) return error;
    throw error;
  }
}
