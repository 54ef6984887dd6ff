import { readCommit } from '../git/commits.ts';
import { isRefName, resolveCommit } from '../git/refs.ts';
import { validationFailed } from '../http/http-error.ts';
import type { Cause } from '../issues/cause.ts';
import { moveRef } from '../refs/move-ref.ts';
import { isForbiddenTag } from '../refs/tag-rules.ts';
import type { Release } from '../world/release.ts';

/** Gives a release its tag, and makes it one that everybody sees. */
export async function publish(cause: Cause, release: Release): Promise<void> {
  const { releases, git } = release.repository;
  assertTagFree(release);
  const commit = await ensureTag(cause, release);
  release.draft = false;
  // "The date of the commit used for the release": https://docs.github.com/rest/releases/releases
  release.createdAt = (await readCommit(git, commit)).committer.date;
  release.publishedAt ??= cause.now();
  if (!releases.immutable) return;
  release.immutable = true;
  releases.burn(release.tagName);
}

export function assertTagFree({ id, repository, tagName }: Release): void {
  const other = repository.releases.findPublished(tagName);
  if (other?.id === id) return;
  if (other !== null) {
    throw validationFailed({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
  }
  if (repository.releases.isBurned(tagName)) {
    throw refuse('tag_name', 'tag_name was used by an immutable release');
  }
}

/** Gives the tagged commit; a tag that is there already is used, whatever the target says. */
export async function ensureTag(cause: Cause, release: Release): Promise<string> {
  const { repository, tagName, targetCommitish } = release;
  const { git } = repository;
  const name = `refs/tags/${tagName}`;
  const tagged = await resolveCommit(git, name);
  if (tagged !== null) return tagged;
  if (!(await isRefName(git, name))) throw refuse('tag_name', 'tag_name is not a valid tag');
  if (isForbiddenTag(repository, name)) throw refuse('pre_receive', CREATION_RESTRICTED);
  const target = await resolveCommit(git, targetCommitish);
  if (target === null) throw refuse('tag_name', 'Published releases must have a valid tag');
  await moveRef(cause, repository, { name, from: null, to: target });
  // Somebody else's tag may have come first, and counts.
  return (await resolveCommit(git, name)) ?? target;
}

const CREATION_RESTRICTED =
  'pre_receive Repository rule violations found\n\nCannot create ref due to creations being restricted.';

function refuse(field: string, message: string) {
  return validationFailed({ resource: 'Release', code: 'custom', field, message });
}
