import { RegistryError } from '../errors.ts';

/** Far more than a description of a version needs; a larger file is an attack or a mistake. */
export const LARGEST_METADATA = 32 * 1024 * 1024;

/** The bytes of a metadata.json; `holder` is the tag or draft that it belongs to. */
export async function readBytes(
  content: AsyncIterable<Uint8Array>,
  holder: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.byteLength;
    if (size > LARGEST_METADATA) throw tooLarge(holder);
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

function tooLarge(holder: string): RegistryError {
  return new RegistryError('VERSION_DAMAGED', {
    problem: `The metadata.json of ${holder} is larger than ${LARGEST_METADATA} bytes.`,
    remedy: `The registry publishes no such file. Register a new version, and do not use this one.`,
  });
}
