import { RegistryError } from '../../core/errors.ts';
import type { FileAt, FoundFile, RepositoryFiles } from '../../core/ports/promotions.ts';

/** The files of a repository, by branch or commit. */
export class InMemoryFiles implements RepositoryFiles {
  readonly #trees = new Map<string, Map<string, string>>();

  /** What is no text, by revision and path. */
  readonly odd = new Map<string, FoundFile>();

  async read(files: readonly FileAt[]): Promise<readonly (FoundFile | null)[]> {
    return files.map(({ revision, path }) => {
      if (!this.#trees.has(revision)) throw noCommit(revision);
      const text = this.tree(revision).get(path);
      return (
        this.odd.get(`${revision}:${path}`) ?? (text === undefined ? null : { kind: 'text', text })
      );
    });
  }

  tree(revision: string): Map<string, string> {
    const tree = this.#trees.get(revision) ?? new Map<string, string>();
    this.#trees.set(revision, tree);
    return tree;
  }

  /** Another name of a branch, as the commit at its head is. */
  alias(branch: string, name: string): void {
    this.#trees.set(name, this.tree(branch));
  }

  /** A new branch or commit with the files of another. */
  branch(from: string, to: string): Map<string, string> {
    const tree = new Map(this.tree(from));
    this.#trees.set(to, tree);
    return tree;
  }
}

function noCommit(revision: string): RegistryError {
  const problem = `There is no commit "${revision}".`;
  return new RegistryError('NOT_FOUND', { problem, remedy: 'Push it.' });
}
