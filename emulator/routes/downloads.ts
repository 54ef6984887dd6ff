import { createReadStream } from 'node:fs';
import { authorize } from '../http/access.ts';
import { parseByteRange } from '../http/byte-range.ts';
import type { Context } from '../http/context.ts';
import { HttpError, notFound } from '../http/http-error.ts';
import { type Reply, redirect, streamed } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { isValidAddress, toSignedAddress } from '../releases/signed-address.ts';
import type { Asset, Release } from '../world/release.ts';

type NamedAsset = Context<'name'>;

/** The addresses that people copy from a release's page. */
export const downloadRoutes = defineRoutes('download', {
  'GET /{owner}/{repo}/releases/latest/download/{name}': (context) => {
    const { releases } = authorize(context, 'contents:read');
    return toStorage(context, releases.findLatest());
  },

  'GET /{owner}/{repo}/releases/download/{tag}/{name}': (context) => {
    const { releases } = authorize(context, 'contents:read');
    return toStorage(context, releases.findPublished(context.parameter('tag')));
  },
});

/** Where both kinds of download end up: on another host, which wants no token. */
export const storageRoutes = defineRoutes('download', {
  'GET /storage/{id}': (context) => {
    if (context.request.headers.authorization !== undefined) {
      throw new HttpError(400, 'Only one way to authenticate is allowed, and the address is one.');
    }
    const id = context.parameter('id');
    const address = { id, expires: context.query('expires') ?? '' };
    const signature = context.query('signature') ?? '';
    if (!isValidAddress({ ...address, signature }, context.now())) throw notFound();
    const asset = findAsset(context, Number(id));
    if (asset === null) throw notFound();
    return sendBytes(context, asset);
  },
});

function toStorage(context: NamedAsset, release: Release | null): Reply {
  const name = context.parameter('name');
  const asset = release?.assets.find((each) => each.name === name && each.state === 'uploaded');
  if (asset === undefined) throw notFound();
  return redirect(302, toSignedAddress(asset, context.world.urls.uploads, context.now()));
}

function findAsset({ world }: Context, id: number): Asset | null {
  for (const { releases } of world.repositories.values()) {
    const found = releases.findAsset(id);
    if (found !== null) return found.asset;
  }
  return null;
}

const READ_BYTES = 1_024 * 1_024;

function sendBytes({ request }: Context, asset: Asset): Reply {
  const range = parseByteRange(request.headers.range, asset.size);
  if (range === 'unsatisfiable') {
    const headers = { 'content-range': `bytes */${asset.size}` };
    throw new HttpError(416, 'The range lies outside of the file.', { headers });
  }
  asset.downloadCount += 1;
  const { start, end } = range ?? { start: 0, end: asset.size - 1 };
  const stream = createReadStream(asset.file, { start, end, highWaterMark: READ_BYTES });
  return streamed(range === null ? 200 : 206, stream, {
    'accept-ranges': 'bytes',
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename=${asset.name}`,
    'content-length': String(end - start + 1),
    ...(range === null ? {} : { 'content-range': `bytes ${start}-${end}/${asset.size}` }),
  });
}
