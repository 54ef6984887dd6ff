import { RegistryError } from '../errors.ts';
import type { VersionTag } from '../model/version-tag.ts';

/** Far more than a description of a version needs; a larger file is an attack or a mistake. */
const LARGEST = 32 * 1024 * 1024;

/** The bytes of a version's metadata.json. */
export async function readBytes(
  content: AsyncIterable<Uint8Array>,
  tag: VersionTag,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.byteLength;
    if (size > LARGEST) throw tooLarge(tag);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function tooLarge(tag: VersionTag): RegistryError {
  return new RegistryError('VERSION_DAMAGED', {
    problem: `The metadata.json of ${tag.name} is larger than ${LARGEST} bytes.`,
    remedy: `The registry publishes no such file. Register a new version of ${tag.model}, and do not use ${tag.version}.`,
  });
}
