/** Where a server is between its start and its end. */
export class Lifetime {
  readonly #end = new AbortController();
  #hasBegun = false;

  /** Aborted when nothing new may begin. */
  get cut(): AbortSignal {
    return this.#end.signal;
  }

  get isEnding(): boolean {
    return this.#end.signal.aborted;
  }

  get isReady(): boolean {
    return this.#hasBegun && !this.isEnding;
  }

  begin(): void {
    this.#hasBegun = true;
  }

  end(): void {
    this.#end.abort();
  }
}
