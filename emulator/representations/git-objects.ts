import { toTimestamp } from '../clock.ts';
import type { Commit, Signature } from '../git/commits.ts';
import type { Ref } from '../git/refs.ts';
import type { AnnotatedTag } from '../git/tags.ts';
import type { TreeEntry } from '../git/trees.ts';
import { toNodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';
import type { Schemas } from './schemas.ts';

export const UNSIGNED = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
} as const;

export function toGitRef({ apiUrl, id }: Repository, { name, sha, type }: Ref): Schemas['git-ref'] {
  return {
    ref: name,
    node_id: toNodeId('REF', `${id}:${name}`),
    // The address leaves out "refs/", which the name has.
    url: `${apiUrl}/git/${name}`,
    object: { sha, type, url: `${apiUrl}/git/${type}s/${sha}` },
  };
}

export function toGitTag({ apiUrl, id }: Repository, tag: AnnotatedTag): Schemas['git-tag'] {
  const { sha, name, target, targetType, tagger, message } = tag;
  return {
    node_id: toNodeId('TA', `${id}:${sha}`),
    sha,
    url: `${apiUrl}/git/tags/${sha}`,
    tagger: toPerson(tagger),
    object: { sha: target, type: targetType, url: `${apiUrl}/git/${targetType}s/${target}` },
    tag: name,
    message,
    verification: UNSIGNED,
  };
}

export function toGitCommit(repository: Repository, commit: Commit): Schemas['git-commit'] {
  const { apiUrl, htmlUrl, id } = repository;
  return {
    sha: commit.sha,
    node_id: toNodeId('C', `${id}:${commit.sha}`),
    url: `${apiUrl}/git/commits/${commit.sha}`,
    html_url: `${htmlUrl}/commit/${commit.sha}`,
    author: toPerson(commit.author),
    committer: toPerson(commit.committer),
    tree: { sha: commit.tree, url: `${apiUrl}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${apiUrl}/git/commits/${sha}`,
      html_url: `${htmlUrl}/commit/${sha}`,
    })),
    verification: UNSIGNED,
  };
}

export function toGitTree(
  { apiUrl }: Repository,
  sha: string,
  entries: readonly TreeEntry[],
): Schemas['git-tree'] {
  const tree = entries.map(({ path, mode, type, sha: entry, size }) => ({
    path,
    mode,
    type,
    sha: entry,
    ...(size === null ? {} : { size }),
    url: `${apiUrl}/git/${type}s/${entry}`,
  }));
  return { sha, url: `${apiUrl}/git/trees/${sha}`, tree, truncated: false };
}

export function toPerson({ name, email, date }: Signature) {
  return { name, email, date: toTimestamp(date) };
}
