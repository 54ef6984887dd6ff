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

/** The one comment of the registry on a pull request, or the one that begins with another marker. */
export class RegistryCommentThread {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;
  readonly #number: number;
  readonly #marker: string;

  constructor(
    client: GitHubClient,
    repository: RepositoryName,
    { number, marker = MARKER }: { readonly number: number; readonly marker?: string },
  ) {
    this.#client = client;
    this.#repository = repository;
    this.#number = number;
    this.#marker = marker;
  }

  /**
   * Reads on, towards the oldest, from a page that is known. Where two of the registry's processes
   * wrote a comment each at once, the older one stays.
   */
  async find(known?: CommentPage): Promise<RegistryComment | null> {
    let page = known ?? (await this.#page(null));
    for (;;) {
      const [oldest, ...doubles] = this.#own(page);
      for (const { id } of doubles) await this.#remove(id);
      if (oldest !== undefined) return oldest;
      if (!page.pageInfo.hasPreviousPage) return null;
      page = await this.#page(page.pageInfo.startCursor);
    }
  }

  async write(text: string, commentId: number | null): Promise<void> {
    const body = clip(text, BODY_LIMIT);
    try {
      if (commentId !== null && (await this.#replace(commentId, body))) return;
      await this.#create(body);
      // GitHub takes any number of comments, so another process may have written one meanwhile.
      await this.#settle(body);
    } catch (error) {
      throw toRegistryError(error, `comment on the pull request #${this.#number}`);
    }
  }

  /** Whoever calls looks for it afterwards, which leaves one of two. */
  async add(text: string): Promise<void> {
    try {
      await this.#create(clip(text, BODY_LIMIT));
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
      find: () => this.#settle(body),
    });
  }

  /** Oldest first. */
  #own({ nodes }: CommentPage): readonly RegistryComment[] {
    return nodes
      .flatMap((node) => toRegistryComment(node, this.#marker))
      .toSorted((a, b) => a.id - b.id);
  }

  /** The one comment says so; null: there is none. */
  async #settle(body: string): Promise<true | null> {
    const made = await this.find();
    if (made === null) return null;
    return made.body === body || (await this.#replace(made.id, body)) ? true : null;
  }

  /** Whoever may only read leaves it to the next one. */
  async #remove(id: number): Promise<void> {
    try {
      await this.#client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...this.#repository,
        comment_id: id,
      });
    } catch (error) {
      if (!isStatus(error, 404) && !isStatus(error, 403)) throw error;
    }
  }
}

/** true: it is the registry's one comment on a pull request. */
export function isRegistryComment(node: Omit<CommentNode, 'databaseId'>): boolean {
  return isMarked(node, MARKER);
}

function isMarked({ body, viewerDidAuthor }: Omit<CommentNode, 'databaseId'>, marker: string) {
  return viewerDidAuthor && body.includes(marker);
}

function toRegistryComment(node: CommentNode, marker: string): readonly RegistryComment[] {
  const { databaseId: id, body } = node;
  return id !== null && isMarked(node, marker) ? [{ id, body }] : [];
}
