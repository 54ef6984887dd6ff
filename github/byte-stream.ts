import { RegistryError } from '../core/errors.ts';

/** Octokit types a body by its usual JSON; asked for the raw body it gives `fetch`'s stream. */
export function toByteStream(body: unknown, assetId: number): AsyncIterable<Uint8Array> {
  if (body instanceof ReadableStream) return body;
  throw new RegistryError('GITHUB_REFUSED', {
    problem: `GitHub sent no content for the asset ${assetId}.`,
    remedy: 'Run it again.',
  });
}
