import { rm } from 'node:fs/promises';
import { authorize } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { notFound, unprocessable } from '../http/http-error.ts';
import { paginate } from '../http/pagination.ts';
import { created, noContent, ok, redirect } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toAssetName } from '../releases/asset-name.ts';
import { toSignedAddress } from '../releases/signed-address.ts';
import { assertNameFree, uploadAsset } from '../releases/upload.ts';
import { toReleaseAsset } from '../representations/release.ts';
import type { Asset, Release } from '../world/release.ts';
import type { Repository } from '../world/repository.ts';
import { getRelease, seesDrafts } from './releases.ts';

// https://docs.github.com/rest/releases/assets
export const releaseAssetRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/releases/{release_id}/assets': (context) => {
    const repository = authorize(context, 'contents:read');
    const release = getRelease(context, repository);
    if (release.draft && !seesDrafts(context, repository)) throw notFound();
    return paginate(context, release.assets, (asset) => toReleaseAsset(release, asset));
  },

  'GET /repos/{owner}/{repo}/releases/assets/{asset_id}': (context) => {
    const repository = authorize(context, 'contents:read');
    const { release, asset } = getAsset(context, repository);
    if (release.draft && !seesDrafts(context, repository)) throw notFound();
    if (!context.accepts('application/octet-stream')) return ok(toReleaseAsset(release, asset));
    if (asset.state !== 'uploaded') throw notFound();
    return redirect(302, toSignedAddress(asset, context.world.urls.uploads, context.now()));
  },

  'PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}': async (context) => {
    const { release, asset } = getAsset(context, authorize(context, 'contents:write'));
    if (release.immutable) throw unprocessable('Cannot update assets of an immutable release.');
    const body = await context.body();
    const name = toAssetName(body.optionalString('name') ?? asset.name);
    if (name !== asset.name) assertNameFree(release, name);
    asset.name = name;
    asset.label = body.optionalString('label') ?? asset.label;
    asset.updatedAt = context.now();
    return ok(toReleaseAsset(release, asset));
  },

  'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}': async (context) => {
    const { release, asset } = getAsset(context, authorize(context, 'contents:write'));
    if (release.immutable) throw unprocessable('Cannot delete assets from an immutable release.');
    release.assets.splice(release.assets.indexOf(asset), 1);
    await rm(asset.file, { force: true });
    return noContent();
  },
});

/** On the second host, which `upload_url` names. */
export const uploadRoutes = defineRoutes('upload', {
  'POST /repos/{owner}/{repo}/releases/{release_id}/assets': async (context) => {
    const release = getRelease(context, authorize(context, 'contents:write'));
    const asset = await uploadAsset(context, release);
    return created(toReleaseAsset(release, asset));
  },
});

function getAsset(
  context: Context<'asset_id'>,
  { releases }: Repository,
): { readonly release: Release; readonly asset: Asset } {
  const found = releases.findAsset(Number(context.parameter('asset_id')));
  if (found === null) throw notFound();
  return found;
}
