import { readCommit, writeCommit } from '../git/commits.ts';
import { findObjectType, type ObjectType, readObject, writeObject } from '../git/objects.ts';
import { readTag, writeTag } from '../git/tags.ts';
import { authorize } from '../http/access.ts';
import type { Body } from '../http/body.ts';
import { notFound, unprocessable } from '../http/http-error.ts';
import { bytes, created, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { readSignature } from '../http/signature.ts';
import { toGitCommit, toGitTag } from '../representations/git-objects.ts';
import type { Schemas } from '../representations/schemas.ts';
import { toNodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';

const OBJECT_TYPES: readonly ObjectType[] = ['commit', 'tree', 'blob', 'tag'];

/** Annotated tags, commits and blobs by their ids: https://docs.github.com/rest/git */
export const gitObjectRoutes = defineRoutes('api', {
  'POST /repos/{owner}/{repo}/git/tags': async (context) => {
    const repository = authorize(context, 'contents:write');
    const body = await context.body();
    const target = body.string('object');
    const targetType = readObjectType(body);
    if ((await findObjectType(repository.git, target)) !== targetType) {
      throw unprocessable('Could not verify object');
    }
    const sha = await writeTag(repository.git, {
      name: body.string('tag'),
      message: body.string('message'),
      tagger: readSignature(body.document('tagger'), { actor: context.actor, now: context.now() }),
      ...{ target, targetType },
    });
    return created(toGitTag(repository, await readTag(repository.git, sha)));
  },

  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}': async (context) => {
    const repository = authorize(context, 'contents:read');
    const sha = await getObject(repository, 'tag', context.parameter('tag_sha'));
    return ok(toGitTag(repository, await readTag(repository.git, sha)));
  },

  'POST /repos/{owner}/{repo}/git/commits': async (context) => {
    const repository = authorize(context, 'contents:write');
    const { git } = repository;
    const body = await context.body();
    const [tree, parents] = [body.string('tree'), body.strings('parents') ?? []];
    await assertCommitParts(repository, tree, parents);
    const given = { actor: context.actor, now: context.now() };
    const author = readSignature(body.document('author'), given);
    const named = body.document('committer');
    const committer = named === undefined ? author : readSignature(named, given);
    const message = body.string('message');
    const sha = await writeCommit(git, { tree, parents, author, committer, message });
    return created(toGitCommit(repository, await readCommit(git, sha)));
  },

  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': async (context) => {
    const repository = authorize(context, 'contents:read');
    const sha = await getObject(repository, 'commit', context.parameter('commit_sha'));
    return ok(toGitCommit(repository, await readCommit(repository.git, sha)));
  },

  'POST /repos/{owner}/{repo}/git/blobs': async (context) => {
    const repository = authorize(context, 'contents:write');
    const body = await context.body();
    const encoding = body.optionalString('encoding') === 'base64' ? 'base64' : 'utf8';
    const content = Buffer.from(body.string('content'), encoding);
    const sha = await writeObject(repository.git, 'blob', content);
    const blob: Schemas['short-blob'] = { sha, url: `${repository.apiUrl}/git/blobs/${sha}` };
    return created(blob);
  },

  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': async (context) => {
    const repository = authorize(context, 'contents:read');
    const sha = await getObject(repository, 'blob', context.parameter('file_sha'));
    const content = await readObject(repository.git, 'blob', sha);
    if (context.accepts('raw')) return bytes('application/vnd.github.raw; charset=utf-8', content);
    return ok({
      sha,
      node_id: toNodeId('B', `${repository.id}:${sha}`),
      size: content.length,
      url: `${repository.apiUrl}/git/blobs/${sha}`,
      content: content.toString('base64'),
      encoding: 'base64',
    });
  },
});

async function getObject({ git }: Repository, type: ObjectType, sha: string): Promise<string> {
  if ((await findObjectType(git, sha)) !== type) throw notFound();
  return sha;
}

function readObjectType(body: Body): ObjectType {
  const asked = body.string('type');
  const type = OBJECT_TYPES.find((each) => each === asked);
  if (type === undefined) throw unprocessable(`"${asked}" is not a type of object.`);
  return type;
}

async function assertCommitParts(
  { git }: Repository,
  tree: string,
  parents: readonly string[],
): Promise<void> {
  if ((await findObjectType(git, tree)) !== 'tree') {
    throw unprocessable('Tree SHA does not exist');
  }
  for (const parent of parents) {
    if ((await findObjectType(git, parent)) !== 'commit') {
      throw unprocessable('Parent SHA does not exist or is not a commit object');
    }
  }
}
