export interface BranchPages {
  /** The branch's head; null: there is no branch yet. */
  readonly head: string | null;
  /** The texts of its files, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface PageChange {
  /** At which the texts were read; null: the branch is made. */
  readonly head: string | null;
  /** What is new or changed, by path; other files stay. */
  readonly texts: ReadonlyMap<string, string>;
  readonly message: string;
}

/** The branch on which the registry shows where each version is and was. */
export interface PageBranch {
  read(): Promise<BranchPages>;
  /** Compare-and-set: false where the branch has moved since. */
  write(change: PageChange): Promise<boolean>;
}
