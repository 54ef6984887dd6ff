import type { GitObject } from '../../git/objects.ts';
import { parseTag } from '../../git/tags.ts';
import { toNodeId } from '../../world/ids.ts';
import type { Node } from '../modelled-field.ts';
import { toBlobFields } from './blob.ts';
import { toCommitFields } from './commit.ts';
import { toGitActor } from './git-actor.ts';
import { toRepositoryFields } from './repository-fields.ts';
import type { Scope } from './scope.ts';
import { toTreeFields } from './tree-entry.ts';

/** Gives a commit, a tree, a blob or an annotated tag; null where there is nothing. */
export async function loadGitObject(
  scope: Scope,
  revision: string,
  path = /^[^:]*:(.*)$/.exec(revision)?.[1] ?? '',
): Promise<Node | null> {
  const object = await scope.objects.load(revision);
  return object && toGitObject(scope, object, path);
}

function toGitObject(scope: Scope, object: GitObject, path: string): Node {
  const { sha } = object;
  const { repository } = scope;
  const commitUrl = `${repository.htmlUrl}/commit/${sha}`;
  return {
    id: toNodeId('GO', `${repository.id}:${sha}`),
    oid: sha,
    repository: toRepositoryFields(repository),
    abbreviatedOid: sha.slice(0, 7),
    commitUrl,
    commitResourcePath: new URL(commitUrl).pathname,
    ...toFields(scope, object, path),
  };
}

function toFields(scope: Scope, { sha, type, content }: GitObject, path: string): Node {
  if (type === 'tree') return toTreeFields(scope, { content, path });
  if (type === 'blob') return toBlobFields(content);
  if (type === 'tag') return toTagFields(scope, sha, content);
  return toCommitFields(scope, sha, content);
}

function toTagFields(scope: Scope, sha: string, content: Buffer): Node {
  const { name, message, tagger, target } = parseTag(sha, content.toString());
  return {
    __typename: 'Tag',
    name,
    message,
    tagger: toGitActor(scope, tagger),
    target: () => scope.loadObject(target),
  };
}
