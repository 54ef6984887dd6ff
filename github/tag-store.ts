import { RegistryError } from '../core/errors.ts';
import type { AnnotatedTag, TagStore } from '../core/ports/releases.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isAlreadyThere, isLostAnswer, isStatus, toRegistryError } from './errors.ts';
import { writeOnce } from './write-once.ts';

/**
 * Makes annotated tags: GTO reads no others. The tag object alone is invisible and harmless;
 * creating the reference to it is GitHub's compare-and-set.
 */
export class GitHubTagStore implements TagStore {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async create(tag: AnnotatedTag): Promise<boolean> {
    const object = await this.#createObject(tag);
    try {
      return await writeOnce({
        send: () => this.#createReference(tag.name, object),
        find: async () => {
          const held = await this.#readReference(tag.name);
          return held === null ? null : held === object;
        },
      });
    } catch (error) {
      throw isLostAnswer(error) ? undecided(tag.name, error) : refused(tag.name, error);
    }
  }

  async #createObject({ name, commit, message }: AnnotatedTag): Promise<string> {
    try {
      return await writeOnce({
        send: async () => {
          const { data } = await this.#client.request('POST /repos/{owner}/{repo}/git/tags', {
            ...this.#repository,
            tag: name,
            message,
            object: commit,
            type: 'commit',
            request: { retries: 0 },
          });
          return data.sha;
        },
        // An object that nothing refers to cannot be found; a second one is as invisible.
        find: () => Promise.resolve(null),
      });
    } catch (error) {
      throw refused(name, error);
    }
  }

  /** false: the name is taken. */
  async #createReference(name: string, object: string): Promise<boolean> {
    try {
      await this.#client.request('POST /repos/{owner}/{repo}/git/refs', {
        ...this.#repository,
        ref: `refs/tags/${name}`,
        sha: object,
        request: { retries: 0 },
      });
      return true;
    } catch (error) {
      if (isAlreadyThere(error) || isStatus(error, 409)) {
        // Taken, perhaps by ourselves: an answer can be lost behind a proxy that repeats.
        return (await this.#readReference(name)) === object;
      }
      throw error;
    }
  }

  async #readReference(name: string): Promise<string | null> {
    try {
      const { data } = await this.#client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
        ...this.#repository,
        ref: `tags/${name}`,
      });
      return data.object.sha;
    } catch (error) {
      if (isStatus(error, 404)) return null;
      throw undecided(name, error);
    }
  }
}

function refused(name: string, error: unknown): RegistryError {
  if (error instanceof RegistryError) return error;
  if (!isStatus(error, 422)) return toRegistryError(error, `create the tag ${name}`);
  return new RegistryError('TAG_REFUSED', {
    problem: `GitHub refused to create the tag ${name}: ${error.message}`,
    remedy:
      'Check that the commit is pushed, and that no ruleset forbids the token to create this tag; then run it again.',
    cause: error,
  });
}

function undecided(name: string, error: unknown): RegistryError {
  return new RegistryError('TAG_UNDECIDED', {
    problem: `GitHub did not answer whether it created the tag ${name}.`,
    remedy: 'Run it again: it finds out, and goes on where it stopped.',
    cause: error,
  });
}
