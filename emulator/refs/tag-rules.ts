import { unprocessable } from '../http/http-error.ts';
import type { Repository } from '../world/repository.ts';

/** As a ruleset refuses it: https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets */
export function assertTagAllowed(repository: Repository, refName: string): void {
  if (isForbiddenTag(repository, refName)) {
    throw unprocessable(
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.',
    );
  }
}

export function isForbiddenTag({ forbiddenTags }: Repository, refName: string): boolean {
  const tag = toTagName(refName);
  return tag !== null && forbiddenTags?.test(tag) === true;
}

/** The tag of an immutable release stays where it is. */
export function assertTagMayChange(repository: Repository, refName: string): void {
  const tag = toTagName(refName);
  if (tag !== null && repository.releases.isImmutable(tag)) {
    throw unprocessable(
      'Repository rule violations found\n\nCannot change a tag that belongs to an immutable release.',
    );
  }
}

function toTagName(refName: string): string | null {
  return refName.startsWith('refs/tags/') ? refName.slice('refs/tags/'.length) : null;
}
