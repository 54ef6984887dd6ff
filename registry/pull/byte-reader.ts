/** Reads a stream in pieces of a length that is known; a chunk holds until the next is asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();
  #position = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  get position(): number {
    return this.#position;
  }

  /** The next bytes: fewer where the stream ends before. */
  async *take(length: number): AsyncGenerator<Uint8Array> {
    let left = length;
    while (left > 0) {
      if (this.#rest.byteLength === 0) {
        const { value, done } = await this.#chunks.next();
        if (done === true) return;
        this.#rest = value;
      }
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.byteLength);
      this.#position += piece.byteLength;
      left -= piece.byteLength;
      yield piece;
    }
  }

  async skip(length: number): Promise<void> {
    for await (const _ of this.take(length));
  }

  /** Lets go of the stream, however much of it is left. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
