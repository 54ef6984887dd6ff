/** Files that anybody can read, at https:// addresses. */
export interface WebFiles {
  /** @throws RegistryError WEB_FILE_UNREADABLE */
  open(uri: string): Promise<AsyncIterable<Uint8Array>>;
}
