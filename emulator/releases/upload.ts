import { join } from 'node:path';
import type { Context } from '../http/context.ts';
import { HttpError, unprocessable, validationFailed } from '../http/http-error.ts';
import type { Limits } from '../limits.ts';
import { toNodeId } from '../world/ids.ts';
import type { Asset, Release } from '../world/release.ts';
import { toAssetName } from './asset-name.ts';
import { store } from './store.ts';

/** Takes the body of the request as an asset; cut short, it leaves a `starter` behind. */
export async function uploadAsset(context: Context, release: Release): Promise<Asset> {
  const { limits } = context.services;
  const size = readSize(context, limits);
  assertRoom(release, limits);
  const asset = toStarter(context, readName(context));
  assertNameFree(release, asset.name);
  release.assets.push(asset);
  const stored = await store(context.content, asset.file);
  if (stored.size !== size) throw new HttpError(400, 'Bad Content-Length');
  return Object.assign(asset, { ...stored, state: 'uploaded', updatedAt: context.now() });
}

function readSize({ request }: Context, { assetBytes }: Limits): number {
  const length = request.headers['content-length'];
  if (length === undefined) throw new HttpError(400, 'Bad Content-Length: ');
  const size = Number(length);
  if (size < 1) throw refuse('size', 'size must be greater than or equal to 1');
  if (size > assetBytes) throw refuse('size', `size must be less than or equal to ${assetBytes}`);
  return size;
}

function assertRoom(release: Release, { assetsPerRelease }: Limits): void {
  if (release.immutable) throw unprocessable('Cannot upload assets to an immutable release.');
  if (release.assets.length >= assetsPerRelease) {
    throw refuse('file_count', `file_count limited to ${assetsPerRelease} assets per release`);
  }
}

function readName(context: Context): string {
  const name = toAssetName(context.query('name') ?? '');
  if (name !== '') return name;
  throw validationFailed({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' });
}

export function assertNameFree({ assets }: Release, name: string): void {
  if (assets.some((asset) => asset.name === name)) {
    throw validationFailed({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
  }
}

function toStarter(context: Context, name: string): Asset {
  const id = context.world.ids.next();
  const now = context.now();
  return {
    id,
    nodeId: toNodeId('RA', id),
    uploader: context.actor,
    file: join(context.services.assetDirectory, String(id)),
    name,
    label: context.query('label'),
    contentType: context.request.headers['content-type'] ?? 'application/octet-stream',
    state: 'starter',
    size: 0,
    digest: null,
    downloadCount: 0,
    createdAt: now,
    updatedAt: now,
  };
}

function refuse(field: string, message: string): HttpError {
  return validationFailed({ resource: 'ReleaseAsset', code: 'custom', field, message });
}
