import { type FileHandle, open, stat } from 'node:fs/promises';
import { ChunkRing } from '../core/artifact/chunk-ring.ts';
import { RegistryError } from '../core/errors.ts';

/** A file as it was when it was found. */
export interface FoundFile {
  /** Absolute. */
  readonly file: string;
  readonly size: number;
  readonly modifiedMs: number;
}

/**
 * The bytes of a file from `from` up to `to`, in chunks of the ring's memory; the next one is read
 * while the last is used.
 * @throws RegistryError ARTIFACT_CHANGED where the file is, or becomes, another than was found.
 */
export async function* readChunks(
  found: FoundFile,
  { from, to }: { readonly from: number; readonly to: number },
  ring = new ChunkRing(),
): AsyncGenerator<Uint8Array> {
  const handle = await openFound(found);
  let ahead: Promise<Uint8Array> | null = null;
  try {
    await assertUnchanged(handle, found);
    let at = from;
    ahead = at < to ? readChunk(handle, ring.take(), { at, to }) : null;
    while (ahead !== null) {
      const chunk: Uint8Array = await ahead;
      if (chunk.byteLength === 0) throw changed(found);
      at += chunk.byteLength;
      ahead = at < to ? readChunk(handle, ring.take(), { at, to }) : null;
      yield chunk;
    }
    if (to > from) await assertUnchanged(handle, found);
  } finally {
    await ahead?.catch(() => undefined);
    await handle.close();
  }
}

async function readChunk(
  handle: FileHandle,
  memory: Uint8Array,
  { at, to }: { readonly at: number; readonly to: number },
): Promise<Uint8Array> {
  const length = Math.min(memory.byteLength, to - at);
  const { bytesRead } = await handle.read(memory, 0, length, at);
  return memory.subarray(0, bytesRead);
}

/** A file as it is now, whole. */
export async function* readWhole(file: string): AsyncGenerator<Uint8Array> {
  const { size, mtimeMs } = await stat(file);
  yield* readChunks({ file, size, modifiedMs: mtimeMs }, { from: 0, to: size });
}

async function openFound(found: FoundFile): Promise<FileHandle> {
  try {
    return await open(found.file);
  } catch (cause) {
    throw changed(found, cause);
  }
}

async function assertUnchanged(handle: FileHandle, found: FoundFile): Promise<void> {
  const { size, mtimeMs } = await handle.stat();
  if (size !== found.size || mtimeMs !== found.modifiedMs) throw changed(found);
}

function changed({ file, size }: FoundFile, cause?: unknown): RegistryError {
  return new RegistryError('ARTIFACT_CHANGED', {
    problem: `"${file}", found with ${size} bytes, was changed or removed meanwhile.`,
    remedy: 'Let training finish writing its files, then run it again; nothing was registered.',
    cause,
  });
}
