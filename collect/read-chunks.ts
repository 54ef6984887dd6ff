import { type FileHandle, open, stat } from 'node:fs/promises';
import { RegistryError } from '../core/errors.ts';

/** Fewer, larger reads cost less, and one buffer for all of them keeps memory as it is. */
const CHUNK = 1024 * 1024;

/** A file as it was when it was found. */
export interface FoundFile {
  /** Absolute. */
  readonly file: string;
  readonly size: number;
  readonly modifiedMs: number;
}

/**
 * The bytes of a file from `from` up to `to`, each chunk in the memory of the one before it.
 * @throws RegistryError ARTIFACT_CHANGED where the file is, or becomes, another than was found.
 */
export async function* readChunks(
  found: FoundFile,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array> {
  const handle = await openFound(found);
  try {
    await assertUnchanged(handle, found);
    const buffer = Buffer.allocUnsafeSlow(Math.max(1, Math.min(CHUNK, to - from)));
    let at = from;
    while (at < to) {
      const length = Math.min(buffer.byteLength, to - at);
      const { bytesRead } = await handle.read(buffer, 0, length, at);
      if (bytesRead === 0) throw changed(found);
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
    if (to > from) await assertUnchanged(handle, found);
  } finally {
    await handle.close();
  }
}

/** A file as it is now, whole. */
export async function* readWhole(file: string): AsyncGenerator<Uint8Array> {
  const { size, mtimeMs } = await stat(file);
  yield* readChunks({ file, size, modifiedMs: mtimeMs }, 0, size);
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
