/** A comment that asks the registry for something. */
export interface AskingComment {
  /** Of the issue or pull request it stands on. */
  readonly number: number;
  readonly id: number;
  readonly createdAt: string;
}

export interface Answer {
  readonly body: string;
  readonly outcome: 'done' | 'refused';
}

/** The answers to comments. Each begins with a marker of its own, by which it is found again. */
export interface Conversations {
  /** Shows the author that the comment was read; true: it was answered before. */
  acknowledge(comment: AskingComment, marker: string): Promise<boolean>;
  /** Answers once, also where an earlier answer's request was lost. */
  answer(comment: AskingComment, marker: string, answer: Answer): Promise<void>;
  /** Says something on a pull request once, however often it is asked to. */
  tell(pullRequest: number, marker: string, body: string): Promise<void>;
}
