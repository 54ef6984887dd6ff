import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Context } from '../http/context.ts';
import { unprocessable } from '../http/http-error.ts';
import { toNodeId } from '../world/ids.ts';
import type { Release } from '../world/release.ts';
import type { Repository } from '../world/repository.ts';
import type { ReleaseChanges } from './changes.ts';
import { updateLatest } from './latest.ts';
import { assertTagFree, ensureTag, publish } from './publication.ts';
import { tellEdited, tellPublished, tellRelease } from './tell.ts';

type NewRelease = ReleaseChanges & { readonly tagName: string };

export async function createRelease(
  context: Context,
  repository: Repository,
  wanted: NewRelease,
): Promise<Release> {
  const release = toDraft(context, repository, wanted);
  assertTagFree(release);
  if (wanted.draft !== true) await publish(context, release);
  repository.releases.add(release);
  updateLatest(release, { asked: wanted.makeLatest, isNew: true });
  if (release.draft) tellRelease(context, release, 'created');
  else tellPublished(context, release, 'new');
  return release;
}

function toDraft(context: Context, repository: Repository, wanted: NewRelease): Release {
  const id = context.world.ids.next();
  return {
    ...{ id, repository, author: context.actor, assets: [] },
    nodeId: toNodeId('RE', id),
    untaggedName: `untagged-${randomBytes(10).toString('hex')}`,
    createdAt: context.now(),
    updatedAt: context.now(),
    publishedAt: null,
    tagName: wanted.tagName,
    targetCommitish: wanted.targetCommitish ?? repository.defaultBranch,
    name: wanted.name ?? null,
    body: wanted.body ?? null,
    draft: true,
    prerelease: wanted.prerelease ?? false,
    immutable: false,
  };
}

/** A refusal leaves the release as it was. */
export async function updateRelease(
  context: Context,
  release: Release,
  changes: ReleaseChanges,
): Promise<void> {
  const { makeLatest, draft = release.draft, ...fields } = changes;
  assertMutable(release, changes);
  const isRetagged = fields.tagName !== undefined && fields.tagName !== release.tagName;
  const next: Release = { ...release, ...fields, updatedAt: context.now() };
  if (isRetagged) assertTagFree(next);
  if (draft) next.draft = true;
  else if (release.draft) await publish(context, next);
  else if (isRetagged) await ensureTag(context, next);
  const before = { ...release };
  Object.assign(release, next);
  updateLatest(release, { asked: makeLatest, isNew: before.draft && !release.draft });
  tellUpdate(context, before, release);
}

function assertMutable(release: Release, { tagName, draft }: ReleaseChanges): void {
  if (!release.immutable) return;
  if ((tagName !== undefined && tagName !== release.tagName) || draft === true) {
    throw unprocessable('Cannot change the tag or the draft state of an immutable release.');
  }
}

function tellUpdate(context: Context, before: Release, after: Release): void {
  if (before.draft && !after.draft) tellPublished(context, after, 'draft');
  else if (!before.draft && after.draft) tellRelease(context, after, 'unpublished');
  else tellEdited(context, before, after);
}

export async function deleteRelease(context: Context, release: Release): Promise<void> {
  release.repository.releases.remove(release);
  tellRelease(context, release, 'deleted');
  await Promise.all(release.assets.map(({ file }) => rm(file, { force: true })));
}
