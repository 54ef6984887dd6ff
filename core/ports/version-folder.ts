/** The place where the files of a version are put: all of them under their names, or none. */
export interface VersionFolder {
  /** Keeps the content aside; `path` is relative, with slashes. */
  stage(path: string, content: AsyncIterable<Uint8Array>): Promise<void>;
  /** Gives everything that was staged its name, over what had it before. */
  commit(): Promise<void>;
  /** Leaves nothing of what was staged and not committed. */
  discard(): Promise<void>;
}
