import type { IssueText, OpenIssue, RegistryIssue } from '../core/ports/registry-issue.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';
import { writeOnce } from './write-once.ts';

const LABEL = 'model-registry:drift';

const QUERY = `
  query registryIssues($owner: String!, $repo: String!, $label: String!) {
    repository(owner: $owner, name: $repo) {
      issues(
        first: 100, states: [OPEN], labels: [$label], orderBy: { field: CREATED_AT, direction: ASC }
      ) {
        nodes {
          number title body viewerDidAuthor
          comments(last: 100) { nodes { body viewerDidAuthor } }
        }
      }
    }
  }`;

interface Answer {
  readonly repository: { readonly issues: { readonly nodes: readonly IssueNode[] } };
}

interface IssueNode extends OpenIssue {
  readonly viewerDidAuthor: boolean;
  readonly comments: { readonly nodes: readonly CommentNode[] };
}

interface CommentNode {
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

/** Anybody can open an issue, and many may label one: only the registry's own count. */
export class GitHubRegistryIssue implements RegistryIssue {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async findOpen(): Promise<readonly OpenIssue[]> {
    const nodes = await this.#list();
    return nodes.map(({ number, title, body }) => ({ number, title, body }));
  }

  async create({ title, body }: IssueText): Promise<number> {
    try {
      return await writeOnce({
        send: async () => {
          const { data } = await this.#client.request('POST /repos/{owner}/{repo}/issues', {
            ...this.#repository,
            ...{ title, body, labels: [LABEL] },
            request: { retries: 0 },
          });
          return data.number;
        },
        find: async () => (await this.#list())[0]?.number ?? null,
      });
    } catch (error) {
      throw toRegistryError(error, 'open the issue on what the records say against each other');
    }
  }

  async update(number: number, text: IssueText): Promise<void> {
    await this.#change(number, { ...text });
  }

  async close(number: number, comment: string): Promise<void> {
    try {
      await writeOnce({
        send: () => this.#comment(number, comment),
        find: async () => ((await this.#isSaid(number, comment)) ? true : null),
      });
    } catch (error) {
      throw toRegistryError(error, `say on the issue #${number} why it is closed`);
    }
    await this.#change(number, { state: 'closed' });
  }

  async #comment(number: number, body: string): Promise<true> {
    // Whoever died between saying and closing has said it.
    if (await this.#isSaid(number, body)) return true;
    await this.#client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...this.#repository,
      ...{ issue_number: number, body },
      request: { retries: 0 },
    });
    return true;
  }

  async #isSaid(number: number, text: string): Promise<boolean> {
    const issue = (await this.#list()).find((one) => one.number === number);
    const comments = issue?.comments.nodes ?? [];
    return comments.some(({ body, viewerDidAuthor }) => viewerDidAuthor && body === text);
  }

  async #change(
    number: number,
    change: { readonly title?: string; readonly body?: string; readonly state?: 'closed' },
  ): Promise<void> {
    try {
      await this.#client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...this.#repository,
        issue_number: number,
        ...change,
      });
    } catch (error) {
      throw toRegistryError(error, `change the issue #${number}`);
    }
  }

  async #list(): Promise<readonly IssueNode[]> {
    try {
      const { repository } = await this.#client.graphql<Answer>(QUERY, {
        ...this.#repository,
        label: LABEL,
      });
      return repository.issues.nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor);
    } catch (error) {
      throw toRegistryError(error, 'list the issues of the registry');
    }
  }
}
