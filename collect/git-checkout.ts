import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { RegistryError } from '../core/errors.ts';

/** What git tells of a working tree. */
export interface GitCheckout {
  /** A full id. */
  readonly commit: string;
  /** A tracked file differs from the commit; files that git does not track do not count. */
  readonly dirty: boolean;
  /** The branch that is checked out; null: none is. */
  readonly ref: string | null;
  /** Where the checkout begins: absolute. */
  readonly root: string;
  /** The directory asked about, from the root: empty, or with a slash at its end. */
  readonly prefix: string;
  /** owner/name, where the remote "origin" tells. */
  readonly repository: string | null;
}

const run = promisify(execFile);
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Null where the directory is in no checkout, or git is not installed. */
export async function readGitCheckout(directory: string): Promise<GitCheckout | null> {
  const [commit, root, prefix, ref, origin, status] = await Promise.all(
    ASKED.map((args) => git(directory, args)),
  );
  if (commit == null || root == null || !COMMIT.test(commit)) return null;
  return {
    commit,
    root,
    dirty: status !== '',
    ref: ref ?? null,
    prefix: prefix ?? '',
    repository: origin == null ? null : repositoryOf(origin),
  };
}

const ASKED: readonly (readonly string[])[] = [
  ['rev-parse', '--verify', 'HEAD'],
  ['rev-parse', '--show-toplevel'],
  ['rev-parse', '--show-prefix'],
  ['symbolic-ref', '--quiet', 'HEAD'],
  ['remote', 'get-url', 'origin'],
  ['status', '--porcelain', '--untracked-files=no'],
];

/** `git@github.com:acme/flowers.git` and `https://github.com/acme/flowers` → acme/flowers */
export function repositoryOf(remote: string): string | null {
  const match = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+:)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote);
  return match?.[1] ?? null;
}

async function git(directory: string, args: readonly string[]): Promise<string | null> {
  try {
    // `status` would else write to the index, which another process may be using.
    const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
    const { stdout } = await run('git', ['-C', directory, ...args], { env });
    return stdout.trim();
  } catch (error) {
    if (error instanceof Error && /dubious ownership/.test(error.message)) {
      throw new RegistryError('INVALID_INPUT', {
        problem: `git does not read ${directory}, since somebody else owns it.`,
        remedy: `Allow it in a step before: git config --global --add safe.directory "${directory}"`,
        cause: error,
      });
    }
    return null;
  }
}
