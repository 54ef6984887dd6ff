import type { IncomingMessage } from 'node:http';
import { Transform, type TransformCallback } from 'node:stream';

/** Lets so many bytes of a request through, then cuts the connection. */
export class CutShort extends Transform {
  readonly #request: IncomingMessage;
  #left: number;

  constructor(request: IncomingMessage, bytes: number) {
    super();
    this.#request = request;
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
    this.#request.socket.destroy();
    done(new Error('The upload was cut short.'));
  }
}
