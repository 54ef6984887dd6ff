import { Transform, type TransformCallback } from 'node:stream';

/** Lets so many bytes of a request through, then does what ends it. */
export class CutShort extends Transform {
  readonly #end: () => void;
  readonly #reason: Error;
  #left: number;

  constructor(bytes: number, end: () => void, reason = new Error('The upload was cut short.')) {
    super();
    this.#end = end;
    this.#reason = reason;
    this.#left = bytes;
    // It may break before anybody reads; who does is told then.
    this.on('error', () => {});
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const kept = chunk.subarray(0, this.#left);
    this.#left -= kept.length;
    this.push(kept);
    if (this.#left > 0) {
      done();
      return;
    }
    this.#end();
    done(this.#reason);
  }
}
