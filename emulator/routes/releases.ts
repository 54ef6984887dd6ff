import { authorize, isAllowed } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { notFound } from '../http/http-error.ts';
import { paginate } from '../http/pagination.ts';
import { created, noContent, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { readChanges } from '../releases/changes.ts';
import { createRelease, deleteRelease, updateRelease } from '../releases/releases.ts';
import { toRelease } from '../representations/release.ts';
import type { Release } from '../world/release.ts';
import type { Repository } from '../world/repository.ts';

// https://docs.github.com/rest/releases/releases
export const releaseRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/releases': (context) => {
    const repository = authorize(context, 'contents:read');
    const isShown = (release: Release) => !release.draft || seesDrafts(context, repository);
    return paginate(context, repository.releases.list().filter(isShown), toRelease);
  },

  'POST /repos/{owner}/{repo}/releases': async (context) => {
    const repository = authorize(context, 'contents:write');
    const body = await context.body();
    const tagName = body.string('tag_name');
    const changes = await readChanges(body, repository, context.services.limits);
    const release = await repository.releases.mutex.run(() =>
      createRelease(context, repository, { ...changes, tagName }),
    );
    return created(toRelease(release));
  },

  'GET /repos/{owner}/{repo}/releases/latest': (context) => {
    const latest = authorize(context, 'contents:read').releases.findLatest();
    if (latest === null) throw notFound();
    return ok(toRelease(latest));
  },

  'GET /repos/{owner}/{repo}/releases/tags/{tag+}': (context) => {
    const { releases } = authorize(context, 'contents:read');
    const release = releases.findPublished(context.parameter('tag'));
    if (release === null) throw notFound();
    return ok(toRelease(release));
  },

  'GET /repos/{owner}/{repo}/releases/{release_id}': (context) => {
    const repository = authorize(context, 'contents:read');
    const release = getRelease(context, repository);
    if (release.draft && !seesDrafts(context, repository)) throw notFound();
    return ok(toRelease(release));
  },

  'PATCH /repos/{owner}/{repo}/releases/{release_id}': async (context) => {
    const repository = authorize(context, 'contents:write');
    const changes = await readChanges(await context.body(), repository, context.services.limits);
    const release = await repository.releases.mutex.run(async () => {
      const found = getRelease(context, repository);
      await updateRelease(context, found, changes);
      return found;
    });
    return ok(toRelease(release));
  },

  'DELETE /repos/{owner}/{repo}/releases/{release_id}': async (context) => {
    const repository = authorize(context, 'contents:write');
    await deleteRelease(context, getRelease(context, repository));
    return noContent();
  },
});

export function getRelease(context: Context<'release_id'>, { releases }: Repository): Release {
  const release = releases.find(Number(context.parameter('release_id')));
  if (release === null) throw notFound();
  return release;
}

/** "Only users with push access will receive listings for draft releases." */
export function seesDrafts({ token }: Context, repository: Repository): boolean {
  return isAllowed(token, repository, { need: 'contents:write' });
}
