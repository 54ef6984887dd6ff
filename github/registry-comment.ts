import { clip } from '../core/card/clip.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isStatus, toRegistryError } from './errors.ts';
import { writeOnce } from './write-once.ts';

const MARKER = '<!-- model-registry:promotion';
const BODY_LIMIT = 65_536;

interface CommentNode {
  readonly databaseId: number | null;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

export interface CommentPage {
  readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
  readonly nodes: readonly CommentNode[];
}

export interface RegistryComment {
  readonly id: number;
  readonly body: string;
}

const QUERY = `
  query comments($owner: String!, $repo: String!, $number: Int!, $before: String) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        comments(last: 100, before: $before) {
          pageInfo { hasPreviousPage startCursor }
          nodes { databaseId body viewerDidAuthor }
        }
      }
    }
  }`;

interface Answer {
  readonly repository: { readonly pullRequest: { readonly comments: CommentPage } };
}

/** The one comment of the registry on a pull request. */
export class RegistryCommentThread {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;
  readonly #number: number;

  constructor(client: GitHubClient, repository: RepositoryName, number: number) {
    this.#client = client;
    this.#repository = repository;
    this.#number = number;
  }

  /** Reads on, towards the oldest, from a page that is known. */
  async find(known?: CommentPage): Promise<RegistryComment | null> {
    let page = known ?? (await this.#page(null));
    for (;;) {
      const own = page.nodes.flatMap(toRegistryComment)[0];
      if (own !== undefined) return own;
      if (!page.pageInfo.hasPreviousPage) return null;
      page = await this.#page(page.pageInfo.startCursor);
    }
  }

  async write(text: string, commentId: number | null): Promise<void> {
    const body = clip(text, BODY_LIMIT);
    try {
      if (commentId !== null && (await this.#replace(commentId, body))) return;
      await this.#create(body);
    } catch (error) {
      throw toRegistryError(error, `comment on the pull request #${this.#number}`);
    }
  }

  async #page(before: string | null): Promise<CommentPage> {
    const { repository } = await this.#client.graphql<Answer>(QUERY, {
      ...this.#repository,
      number: this.#number,
      before,
    });
    return repository.pullRequest.comments;
  }

  /** false: somebody deleted it. */
  async #replace(id: number, body: string): Promise<boolean> {
    try {
      await this.#client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...this.#repository,
        comment_id: id,
        body,
      });
      return true;
    } catch (error) {
      if (isStatus(error, 404)) return false;
      throw error;
    }
  }

  async #create(body: string): Promise<void> {
    await writeOnce({
      send: async () => {
        await this.#client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...this.#repository,
          issue_number: this.#number,
          body,
          request: { retries: 0 },
        });
        return true;
      },
      find: async () => {
        const made = await this.find();
        if (made === null) return null;
        return made.body === body || (await this.#replace(made.id, body)) ? true : null;
      },
    });
  }
}

function toRegistryComment(node: CommentNode): readonly RegistryComment[] {
  const { databaseId: id, body, viewerDidAuthor } = node;
  return viewerDidAuthor && id !== null && body.includes(MARKER) ? [{ id, body }] : [];
}

/** true: it is the registry's one comment on a pull request. */
export function isRegistryComment({
  body,
  viewerDidAuthor,
}: Omit<CommentNode, 'databaseId'>): boolean {
  return viewerDidAuthor && body.includes(MARKER);
}
