import { GraphqlResponseError } from '@octokit/graphql';
import type { GitHubClient, RepositoryName } from './client.ts';

/** Of one query; each may read a whole pull request. */
const MOST_QUESTIONS = 10;

/** Something that is asked of the repository. */
export interface RepositoryQuestion {
  /** Fields of `Repository`. */
  readonly fields: string;
  /** Texts, by the names that the fields have for them: `$path`. */
  readonly variables: Readonly<Record<string, string>>;
  /** Definitions of the fragments that the fields use, without variables. */
  readonly fragments: string;
}

/** A method, for the types of answers differ. */
interface Waiting {
  readonly question: RepositoryQuestion;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** Sends questions that are asked in the same moment in one call. */
export class RepositoryQueries {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;
  #waiting: Waiting[] = [];

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async ask<Answer>(question: RepositoryQuestion): Promise<Answer> {
    return await new Promise<Answer>((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject });
      if (this.#waiting.length === 1) queueMicrotask(() => void this.#sendAll());
    });
  }

  async #sendAll(): Promise<void> {
    const all = this.#waiting;
    this.#waiting = [];
    for (let start = 0; start < all.length; start += MOST_QUESTIONS) {
      await this.#settle(all.slice(start, start + MOST_QUESTIONS));
    }
  }

  async #settle(together: readonly Waiting[]): Promise<void> {
    try {
      const answers = await this.#send(together.map(({ question }) => question));
      for (const [at, { resolve }] of together.entries()) resolve(answers[`q${at}`]);
    } catch (error) {
      // What is wrong with one question is no answer to the others.
      const isOfOne = together.length > 1 && error instanceof GraphqlResponseError;
      for (const waiting of together) {
        if (isOfOne) await this.#settle([waiting]);
        else waiting.reject(error);
      }
    }
  }

  async #send(
    questions: readonly RepositoryQuestion[],
  ): Promise<Readonly<Record<string, unknown>>> {
    const variables = questions.flatMap(({ variables: own }, at) =>
      Object.entries(own).map(([name, value]): [string, string] => [`q${at}_${name}`, value]),
    );
    return await this.#client.graphql(
      toQuery(
        questions,
        variables.map(([name]) => name),
      ),
      {
        ...this.#repository,
        ...Object.fromEntries(variables),
      },
    );
  }
}

function toQuery(questions: readonly RepositoryQuestion[], names: readonly string[]): string {
  const variables = names.map((name) => `, $${name}: String!`).join('');
  const parts = questions.map(({ fields }, at) => {
    const named = fields.replaceAll('$', () => `$q${at}_`);
    return `q${at}: repository(owner: $owner, name: $repo) { ${named} }`;
  });
  const fragments = new Set(questions.map((question) => question.fragments));
  return `
    query repository($owner: String!, $repo: String!${variables}) {
      ${parts.join('\n      ')}
    }
    ${[...fragments].join('\n')}`;
}
