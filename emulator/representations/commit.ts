import type { ChangedFile } from '../git/changed-files.ts';
import type { Commit } from '../git/commits.ts';
import { toNodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';
import type { World } from '../world/world.ts';
import { toSimpleUser } from './account.ts';
import { toChangedFile } from './changed-file.ts';
import { toPerson, UNSIGNED } from './git-objects.ts';
import type { Schemas } from './schemas.ts';

/** A commit with the accounts behind it, as lists, comparisons and pull requests show it. */
export function toCommit(world: World, repository: Repository, commit: Commit): Schemas['commit'] {
  const { apiUrl, htmlUrl, id } = repository;
  const url = `${apiUrl}/commits/${commit.sha}`;
  return {
    sha: commit.sha,
    node_id: toNodeId('C', `${id}:${commit.sha}`),
    commit: {
      author: toPerson(commit.author),
      committer: toPerson(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${apiUrl}/git/trees/${commit.tree}` },
      url: `${apiUrl}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url,
    html_url: `${htmlUrl}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    author: toAuthor(world, commit.author.email),
    committer: toAuthor(world, commit.committer.email),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${apiUrl}/commits/${sha}`,
      html_url: `${htmlUrl}/commit/${sha}`,
    })),
  };
}

/** One commit by itself also says what it changed. */
export function toDetailedCommit(
  commit: Schemas['commit'],
  repository: Repository,
  files: readonly ChangedFile[],
): Schemas['commit'] {
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {
    ...commit,
    stats: { additions, deletions, total: additions + deletions },
    files: files.map((file) => toChangedFile(repository, commit.sha, file)),
  };
}

function toAuthor(world: World, email: string): Schemas['simple-user'] | null {
  const account = world.findAccountByEmail(email);
  return account === null ? null : toSimpleUser(account);
}
