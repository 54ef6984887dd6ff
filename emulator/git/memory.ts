import type { Git } from './git.ts';

/** Remembers what git says of commits that are named by their ids: that never changes. */
export class Memory<Answer> {
  readonly #answers = new WeakMap<Git, Map<string, Promise<Answer>>>();

  recall(git: Git, question: string, ask: () => Promise<Answer>): Promise<Answer> {
    const answers = this.#answersOf(git);
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = ask();
    answers.set(question, answer);
    // An object may arrive after it was asked for in vain.
    answer.catch(() => answers.delete(question));
    return answer;
  }

  #answersOf(git: Git): Map<string, Promise<Answer>> {
    const known = this.#answers.get(git);
    if (known !== undefined) return known;
    const answers = new Map<string, Promise<Answer>>();
    this.#answers.set(git, answers);
    return answers;
  }
}
