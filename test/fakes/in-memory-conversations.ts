import type { Answer, AskingComment, Conversations } from '../../core/ports/conversations.ts';

export class InMemoryConversations implements Conversations {
  readonly answers: {
    readonly number: number;
    readonly marker: string;
    readonly answer: Answer;
  }[] = [];

  async acknowledge(_: AskingComment, marker: string): Promise<boolean> {
    return this.answers.some((answered) => answered.marker === marker);
  }

  async answer({ number }: AskingComment, marker: string, answer: Answer): Promise<void> {
    this.answers.push({ number, marker, answer });
  }
}
