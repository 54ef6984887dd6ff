import type { IssueText, OpenIssue, RegistryIssue } from '../../core/ports/registry-issue.ts';

interface KeptIssue extends OpenIssue {
  readonly state: 'open' | 'closed';
  readonly comments: readonly string[];
}

export class InMemoryRegistryIssue implements RegistryIssue {
  readonly all = new Map<number, KeptIssue>();

  async findOpen(): Promise<readonly OpenIssue[]> {
    const open = [...this.all.values()].filter(({ state }) => state === 'open');
    return open.map(({ number, title, body }) => ({ number, title, body }));
  }

  async create(text: IssueText): Promise<number> {
    const number = this.all.size + 1;
    this.all.set(number, { ...text, number, state: 'open', comments: [] });
    return number;
  }

  async update(number: number, text: IssueText): Promise<void> {
    this.#change(number, (issue) => ({ ...issue, ...text }));
  }

  async close(number: number, comment: string): Promise<void> {
    this.#change(number, (issue) => {
      const comments = issue.comments.includes(comment)
        ? issue.comments
        : [...issue.comments, comment];
      return { ...issue, comments, state: 'closed' };
    });
  }

  #change(number: number, change: (issue: KeptIssue) => KeptIssue): void {
    const issue = this.all.get(number);
    if (issue === undefined) throw new Error(`There is no issue ${number}.`);
    this.all.set(number, change(issue));
  }
}
