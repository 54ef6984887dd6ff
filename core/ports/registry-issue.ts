export interface IssueText {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

export interface OpenIssue extends IssueText {
  readonly number: number;
}

/** The issues in which the registry says that its records disagree. */
export interface RegistryIssue {
  /** Those that are open and that the registry opened, oldest first; one call. */
  findOpen(): Promise<readonly OpenIssue[]>;
  /** With the registry's label; gives the number, also where an answer was lost. */
  create(text: IssueText): Promise<number>;
  update(number: number, text: IssueText): Promise<void>;
  /** Says why, once, and closes it; Markdown. */
  close(number: number, comment: string): Promise<void>;
}
