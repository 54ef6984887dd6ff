/** While one chunk leaves, one is hashed and one is read; one more, so that none is in use twice. */
const CHUNKS = 4;
/** Fewer, larger reads cost less. */
const CHUNK_BYTES = 1024 * 1024;

/** The memory of a stream's chunks, used in turn, so that it does not grow with what is read. */
export class ChunkRing {
  readonly #chunks: Uint8Array[] = [];
  #taken = 0;

  /** Holds what is read into it until three more are taken. */
  take(): Uint8Array {
    const index = this.#taken % CHUNKS;
    this.#taken += 1;
    const chunk = this.#chunks[index] ?? new Uint8Array(CHUNK_BYTES);
    this.#chunks[index] = chunk;
    return chunk;
  }
}
