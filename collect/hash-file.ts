import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type Digest, parseDigest } from '../core/model/digest.ts';

/** The sha256 of a file, read in pieces. */
export async function hashFile(file: string): Promise<Digest> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return parseDigest(`sha256:${hash.digest('hex')}`);
}
