import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { HeaderFault } from './header-fault.ts';

/**
 * A file of which any part can be read. Synchronous, since a header is a great many small steps
 * and few reads.
 */
export interface RandomAccess {
  readonly size: number;
  /** That many bytes, or fewer where the file ends before. */
  read(offset: number, length: number): Uint8Array;
}

/** Opens the file for as long as `use` reads from it. */
export function withFile<T>(path: string, use: (file: RandomAccess) => T): T {
  // Opening a pipe would wait for somebody to write to it.
  if (!statSync(path).isFile()) throw new HeaderFault('it is no regular file');
  const descriptor = openSync(path, 'r');
  try {
    return use({
      size: fstatSync(descriptor).size,
      read: (offset, length) => readFully(descriptor, offset, length),
    });
  } finally {
    closeSync(descriptor);
  }
}

/** The system may give less than it was asked for before the end of the file. */
function readFully(descriptor: number, offset: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(descriptor, bytes, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
