import type { ChunkRing } from '../artifact/chunk-ring.ts';

/** A file that training produced, and how to read it. */
export interface SourceFile {
  /** In a directory from there, with slashes; else the file's name. */
  readonly path: string;
  readonly size: number;
  /**
   * The bytes from `from` up to `to`, in chunks of the ring's memory: each holds until the next but
   * one is asked for.
   * @throws RegistryError ARTIFACT_CHANGED where the file is not what it was when it was found.
   */
  open(from: number, to: number, ring?: ChunkRing): AsyncIterable<Uint8Array>;
}

/** What training produced: a file that becomes an asset, or a directory that becomes a tar. */
export interface ArtifactSource {
  readonly kind: 'file' | 'directory';
  /** The asset's name, from which those of parts are made: `model.onnx`, `model.tar`. */
  readonly name: string;
  /** Where it lay, from the folder it is registered from. */
  readonly path: string;
  readonly mediaType: string;
  /** Of a directory all its files, sorted by path; else the one file. */
  readonly files: readonly SourceFile[];
}
