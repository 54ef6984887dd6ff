import type { Answer, AskingComment, Conversations } from '../core/ports/conversations.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isStatus, toRegistryError } from './errors.ts';
import { RegistryCommentThread } from './registry-comment.ts';
import { repeat, writeOnce } from './write-once.ts';

const PAGE = 100;

interface FoundAnswer {
  readonly id: number;
  readonly author: string | null;
}

const REACTIONS = { done: '+1', refused: 'confused' } as const;

/**
 * GitHub keeps one reaction of a kind and author on a comment and says whether it is new, so that
 * the comments are searched for an answer only where the registry was here before.
 */
export class GitHubConversations implements Conversations {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async acknowledge(comment: AskingComment, marker: string): Promise<boolean> {
    try {
      const { first, login } = await this.#react(comment.id, 'eyes');
      if (first) return false;
      const answers = await this.#findAnswers(comment, marker);
      // Anybody could write such a comment to keep the registry from answering.
      return answers.some(({ author }) => author === login);
    } catch (error) {
      throw toRegistryError(error, `read the comment ${comment.id}`);
    }
  }

  async answer(comment: AskingComment, marker: string, { body, outcome }: Answer): Promise<void> {
    try {
      await writeOnce({
        send: async () => {
          await this.#client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...this.#repository,
            issue_number: comment.number,
            body: `${marker}\n${body}`,
            request: { retries: 0 },
          });
          return true;
        },
        find: async () => ((await this.#findAnswers(comment, marker)).length > 0 ? true : null),
      });
      const { login } = await this.#react(comment.id, REACTIONS[outcome]);
      await this.#keepOldest(await this.#findAnswers(comment, marker), login);
    } catch (error) {
      throw toRegistryError(error, `answer the comment ${comment.id}`);
    }
  }

  /** Two of the registry's processes may have answered at once. */
  async #keepOldest(answers: readonly FoundAnswer[], login: string | null): Promise<void> {
    const own = answers.filter(({ author }) => login !== null && author === login);
    const [, ...doubles] = own.toSorted((a, b) => a.id - b.id);
    for (const { id } of doubles) {
      try {
        await this.#client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...this.#repository,
          comment_id: id,
        });
      } catch (error) {
        // The other one did.
        if (!isStatus(error, 404)) throw error;
      }
    }
  }

  async tell(pullRequest: number, marker: string, body: string): Promise<void> {
    const place = { number: pullRequest, marker };
    const thread = new RegistryCommentThread(this.#client, this.#repository, place);
    try {
      if ((await thread.find()) !== null) return;
    } catch (error) {
      throw toRegistryError(error, `read the comments on the pull request #${pullRequest}`);
    }
    await thread.write(`${marker}\n${body}`, null);
  }

  async #react(
    commentId: number,
    content: 'eyes' | '+1' | 'confused',
  ): Promise<{ readonly first: boolean; readonly login: string | null }> {
    const { status, data } = await repeat(() =>
      // Sent again it changes nothing.
      this.#client.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
        ...this.#repository,
        comment_id: commentId,
        content,
        request: { retries: 0 },
      }),
    );
    // The description of the API lists both answers, the types only one of them.
    return { first: Number(status) === 201, login: data.user?.login ?? null };
  }

  async #findAnswers(
    { number, createdAt }: AskingComment,
    marker: string,
  ): Promise<readonly FoundAnswer[]> {
    const found: FoundAnswer[] = [];
    for (let page = 1; ; page += 1) {
      const { data } = await this.#client.request(
        'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { ...this.#repository, issue_number: number, since: createdAt, per_page: PAGE, page },
      );
      const answers = data.filter(({ body }) => body?.startsWith(marker) === true);
      found.push(
        ...answers.map(({ id, user }) => ({ id: Number(id), author: user?.login ?? null })),
      );
      if (data.length < PAGE) return found;
    }
  }
}
