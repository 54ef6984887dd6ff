import type { BranchPages, PageBranch, PageChange } from '../../core/ports/page-branch.ts';

export class InMemoryPageBranch implements PageBranch {
  /** Its commits, oldest first. */
  readonly commits: { readonly texts: ReadonlyMap<string, string>; readonly message: string }[] =
    [];

  async read(): Promise<BranchPages> {
    return { head: this.#head, texts: new Map(this.commits.at(-1)?.texts) };
  }

  async write({ head, texts, message }: PageChange): Promise<boolean> {
    if (head !== this.#head) return false;
    this.commits.push({
      texts: new Map([...(this.commits.at(-1)?.texts ?? []), ...texts]),
      message,
    });
    return true;
  }

  get #head(): string | null {
    return this.commits.length === 0 ? null : String(this.commits.length).padStart(40, 'a');
  }
}
