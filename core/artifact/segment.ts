/** A run of bytes in the stream that an artifact is sent as. */
export interface Segment {
  readonly offset: number;
  readonly size: number;
  /** Bytes at hand, or the number of the file whose content they are. */
  readonly content: Uint8Array | number;
}
