import type { Answer, AskingComment, Conversations } from '../../core/ports/conversations.ts';

export class InMemoryConversations implements Conversations {
  readonly answers: {
    readonly number: number;
    readonly marker: string;
    readonly answer: Answer;
  }[] = [];

  /** What was said without having been asked for. */
  readonly told: {
    readonly pullRequest: number;
    readonly marker: string;
    readonly body: string;
  }[] = [];

  async acknowledge(_: AskingComment, marker: string): Promise<boolean> {
    return this.answers.some((answered) => answered.marker === marker);
  }

  async tell(pullRequest: number, marker: string, body: string): Promise<void> {
    const isSame = (said: { pullRequest: number; marker: string }) =>
      said.pullRequest === pullRequest && said.marker === marker;
    if (!this.told.some(isSame)) this.told.push({ pullRequest, marker, body });
  }

  async answer({ number }: AskingComment, marker: string, answer: Answer): Promise<void> {
    // Of two answers at once the older one is kept.
    if (this.answers.some((answered) => answered.marker === marker)) return;
    this.answers.push({ number, marker, answer });
  }
}
