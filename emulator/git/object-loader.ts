import type { Git } from './git.ts';
import { findLooseObject, type GitObject, isObjectId } from './objects.ts';

/** Reads objects that are asked for one by one with one process for all of a moment. */
export class ObjectLoader {
  readonly #git: Git;
  #wanted: string[] = [];
  #reading: Promise<ReadonlyMap<string, GitObject>> | null = null;

  constructor(git: Git) {
    this.#git = git;
  }

  /** Takes what git calls a revision: an id, `main:models/iris`. Null where there is nothing. */
  async load(revision: string): Promise<GitObject | null> {
    // A line break would be a second question.
    if (revision.includes('\n')) return null;
    const loose = isObjectId(revision) ? await findLooseObject(this.#git, revision) : null;
    if (loose !== null) return loose;
    this.#wanted.push(revision);
    this.#reading ??= this.#readSoon();
    return (await this.#reading).get(revision) ?? null;
  }

  async #readSoon(): Promise<ReadonlyMap<string, GitObject>> {
    await new Promise(setImmediate);
    const wanted = [...new Set(this.#wanted)];
    this.#wanted = [];
    this.#reading = null;
    const output = await this.#git.run(['cat-file', '--batch'], {
      input: `${wanted.join('\n')}\n`,
    });
    return split(output, wanted);
  }
}

function split(output: Buffer, wanted: readonly string[]): ReadonlyMap<string, GitObject> {
  const found = new Map<string, GitObject>();
  let at = 0;
  for (const revision of wanted) {
    const end = output.indexOf('\n', at);
    const header = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(output.toString('utf8', at, end));
    at = end + 1;
    // "<revision> missing" and its like have no content after them.
    if (header === null) continue;
    const [, sha = '', type = '', size] = header;
    found.set(revision, { sha, type, content: output.subarray(at, at + Number(size)) });
    at += Number(size) + 1;
  }
  return found;
}
