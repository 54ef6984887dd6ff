import { HeaderFault } from './header-fault.ts';
import type { RandomAccess } from './random-access.ts';

/** GGUF keeps the vocabulary in its header: half a million texts are some 15 MB. */
const MOST_READ = 64 * 1024 * 1024;
const MOST_STEPS = 8_000_000;
const SHORTEST_WINDOW = 4096;
const LONGEST_WINDOW = 256 * 1024;

/**
 * Walks through a file from its beginning. What is skipped is not read, reads grow while nothing
 * is skipped, and there is an end to how much is read, whatever the file claims.
 */
export class ByteCursor {
  readonly #file: RandomAccess;
  #position = 0;
  #window: DataView = new DataView(new ArrayBuffer(0));
  #windowStart = 0;
  #windowLength = SHORTEST_WINDOW;
  #read = 0;
  #steps = 0;

  constructor(file: RandomAccess) {
    this.#file = file;
  }

  get position(): number {
    return this.#position;
  }

  get size(): number {
    return this.#file.size;
  }

  skip(length: number): void {
    this.#position += this.#checked(length);
  }

  uint8(): number {
    return this.#view(1).getUint8(this.#advance(1));
  }

  uint32(): number {
    return this.#view(4).getUint32(this.#advance(4), true);
  }

  uint64(): bigint {
    return this.#view(8).getBigUint64(this.#advance(8), true);
  }

  bytes(length: number): Uint8Array {
    const { buffer, byteOffset } = this.#view(length);
    return new Uint8Array(buffer, byteOffset + this.#advance(length), length);
  }

  #advance(length: number): number {
    const offset = this.#position - this.#windowStart;
    this.#position += length;
    return offset;
  }

  /** A window that holds the bytes from the position on. */
  #view(length: number): DataView {
    this.#steps += 1;
    if (this.#steps > MOST_STEPS) {
      throw new HeaderFault(`its header has more than ${MOST_STEPS} values`);
    }
    const offset = this.#position - this.#windowStart;
    if (offset < 0 || offset + length > this.#window.byteLength) this.#fill(this.#checked(length));
    return this.#window;
  }

  #fill(length: number): void {
    const windowEnd = this.#windowStart + this.#window.byteLength;
    this.#windowLength =
      this.#position > windowEnd
        ? SHORTEST_WINDOW
        : Math.min(this.#windowLength * 2, LONGEST_WINDOW);
    const wanted = Math.min(Math.max(length, this.#windowLength), this.size - this.#position);
    this.#read += wanted;
    if (this.#read > MOST_READ) {
      throw new HeaderFault(`its header has more than ${MOST_READ} bytes`);
    }
    const { buffer, byteOffset, byteLength } = this.#file.read(this.#position, wanted);
    // The file may have become shorter since it was opened.
    if (byteLength < length) throw new HeaderFault(endsAt(this.#position + byteLength));
    this.#window = new DataView(buffer, byteOffset, byteLength);
    this.#windowStart = this.#position;
  }

  #checked(length: number): number {
    if (length > this.size - this.#position) {
      throw new HeaderFault(
        `${endsAt(this.size)}, where it claims ${length} more at ${this.#position}`,
      );
    }
    return length;
  }
}

function endsAt(size: number): string {
  return `the file ends after ${size} bytes`;
}
