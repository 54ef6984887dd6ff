import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Git, GitError } from './git.ts';
import { isObjectId } from './objects.ts';

export interface Ref {
  /** The full name, `refs/tags/iris@v1.0.0`. */
  readonly name: string;
  readonly sha: string;
  readonly type: string;
}

const ABSENT = '0'.repeat(40);
const FORMAT = '%(refname)%00%(objectname)%00%(objecttype)';

export async function listRefs(git: Git, prefix = 'refs/'): Promise<readonly Ref[]> {
  // A pattern that ends inside a path segment matches nothing, so the folder is listed whole.
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const lines = await git.readLines(['for-each-ref', `--format=${FORMAT}`, folder]);
  return lines.map(parseRef).filter(({ name }) => name.startsWith(prefix));
}

function parseRef(line: string): Ref {
  const [name = '', sha = '', type = ''] = line.split('\0');
  return { name, sha, type };
}

export async function findRef(git: Git, name: string): Promise<Ref | null> {
  const branch = await readBranchFile(git, name);
  if (branch !== null) return branch;
  const lines = await git.readLines(['for-each-ref', `--format=${FORMAT}`, name]);
  return lines.map(parseRef).find((ref) => ref.name === name) ?? null;
}

/** A branch that is not packed away is a file, which needs no process to be read. */
async function readBranchFile(git: Git, name: string): Promise<Ref | null> {
  // What git would not take for a name must not become a path.
  if (!name.startsWith('refs/heads/') || /\/[./]|\.\.|\0|\/$/.test(name)) return null;
  const text = await readFile(join(git.directory, name), 'utf8').catch(() => '');
  const sha = text.trim();
  return isObjectId(sha) ? { name, sha, type: 'commit' } : null;
}

export async function isRefName(git: Git, name: string): Promise<boolean> {
  return (await git.tryRead(['check-ref-format', name])) !== null;
}

/**
 * Moves a ref if it still has the value that is expected (null: it does not exist), and says
 * whether it did: git itself makes this atomic.
 */
export async function swapRef(
  git: Git,
  name: string,
  { from, to }: { readonly from: string | null; readonly to: string },
): Promise<boolean> {
  try {
    await git.run(['update-ref', name, to, from ?? ABSENT]);
    return true;
  } catch (error) {
    if (error instanceof GitError && isLostRace(error.output)) return false;
    throw error;
  }
}

function isLostRace(output: string): boolean {
  return /cannot lock ref|reference already exists|but expected/.test(output);
}

export async function deleteRef(git: Git, name: string): Promise<void> {
  await git.run(['update-ref', '-d', name]);
}

/** The commit that a branch, a tag or an id names; null where there is none. */
export async function resolveCommit(git: Git, revision: string): Promise<string | null> {
  return resolve(git, revision, 'commit');
}

export async function resolveTree(git: Git, revision: string): Promise<string | null> {
  return resolve(git, revision, 'tree');
}

/** GitHub takes no branch or tag that looks like an id, so an id is nothing else. */
function candidatesFor(revision: string): readonly string[] {
  if (isObjectId(revision) || revision.startsWith('refs/')) return [revision];
  return [`refs/heads/${revision}`, `refs/tags/${revision}`, revision];
}

async function resolve(git: Git, revision: string, type: string): Promise<string | null> {
  // What else git reads in a revision, such as "main~1" and "@{yesterday}", GitHub's paths do not.
  if (!/^[^-^~:][^^~:]*$/.test(revision) || revision.includes('@{')) return null;
  for (const candidate of candidatesFor(revision)) {
    const sha = await git.tryRead(['rev-parse', '--verify', '--quiet', `${candidate}^{${type}}`]);
    if (sha !== null) return sha;
  }
  return null;
}
