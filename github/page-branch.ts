import type { BranchPages, PageBranch, PageChange } from '../core/ports/page-branch.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isAlreadyThere, isStatus, toRegistryError } from './errors.ts';
import { GitObjects } from './git-objects.ts';

/** Not `model-registry`: the branches of proposed changes are below that name. */
const BRANCH = 'model-registry-pages';

const QUERY = `
  query pages($owner: String!, $repo: String!, $ref: String!, $tree: String!) {
    repository(owner: $owner, name: $repo) {
      ref(qualifiedName: $ref) { target { oid } }
      object(expression: $tree) {
        ... on Tree { entries { name object { ... on Blob { text isTruncated } } } }
      }
    }
  }`;

interface Answer {
  readonly repository: {
    readonly ref: { readonly target: { readonly oid: string } } | null;
    readonly object: { readonly entries?: readonly Entry[] | null } | null;
  };
}

interface Entry {
  readonly name: string;
  readonly object: { readonly text?: string | null; readonly isTruncated?: boolean | null } | null;
}

export class GitHubPageBranch implements PageBranch {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;
  readonly #objects: GitObjects;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
    this.#objects = new GitObjects(client, repository);
  }

  async read(): Promise<BranchPages> {
    try {
      const { repository } = await this.#client.graphql<Answer>(QUERY, {
        ...this.#repository,
        ref: `refs/heads/${BRANCH}`,
        tree: `refs/heads/${BRANCH}:`,
      });
      const head = repository.ref?.target.oid ?? null;
      const entries = head === null ? [] : (repository.object?.entries ?? []);
      return { head, texts: new Map(entries.flatMap(toText)) };
    } catch (error) {
      throw toRegistryError(error, `read the branch ${BRANCH}`);
    }
  }

  /** What is made before the branch moves is named by its content and shown by nothing. */
  async write(change: PageChange): Promise<boolean> {
    try {
      const commit = await this.#commit(change);
      return change.head === null ? await this.#create(commit) : await this.#move(commit);
    } catch (error) {
      throw toRegistryError(error, `write the branch ${BRANCH}`);
    }
  }

  async #commit({ head, texts, message }: PageChange): Promise<string> {
    const tree = await this.#objects.writeTree(head, texts);
    return await this.#objects.writeCommit({ parent: head, tree, message });
  }

  async #create(commit: string): Promise<boolean> {
    try {
      await this.#client.request('POST /repos/{owner}/{repo}/git/refs', {
        ...this.#repository,
        ref: `refs/heads/${BRANCH}`,
        sha: commit,
      });
      return true;
    } catch (error) {
      if (isAlreadyThere(error)) return false;
      throw error;
    }
  }

  /** Without force only a commit on top of what is there is taken. */
  async #move(commit: string): Promise<boolean> {
    try {
      await this.#client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ...this.#repository,
        ref: `heads/${BRANCH}`,
        sha: commit,
        force: false,
      });
      return true;
    } catch (error) {
      if (isStatus(error, 422) && /fast forward|does not exist/i.test(error.message)) return false;
      throw error;
    }
  }
}

function toText({ name, object }: Entry): readonly (readonly [string, string])[] {
  const text = object?.text ?? null;
  return text === null || object?.isTruncated === true ? [] : [[name, text]];
}
