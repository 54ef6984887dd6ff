import { createHash } from 'node:crypto';
import type { Digest } from '../core/model/digest.ts';

/** Of a text or of bytes at hand. */
export function sha256(content: string | Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** Of a stream, without keeping it. */
export async function sha256Of(content: AsyncIterable<Uint8Array>): Promise<Digest> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
}
