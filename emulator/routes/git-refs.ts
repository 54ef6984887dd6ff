import { isAncestor } from '../git/merge.ts';
import { findObjectType } from '../git/objects.ts';
import { findRef, isRefName, listRefs, type Ref } from '../git/refs.ts';
import { authorize } from '../http/access.ts';
import { notFound, unprocessable } from '../http/http-error.ts';
import { paginate } from '../http/pagination.ts';
import { created, noContent, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { moveRef } from '../refs/move-ref.ts';
import { assertTagAllowed, assertTagMayChange } from '../refs/tag-rules.ts';
import { toGitRef } from '../representations/git-objects.ts';
import type { Repository } from '../world/repository.ts';

// https://docs.github.com/rest/git/refs
export const gitRefRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/git/ref/{ref+}': async (context) => {
    const repository = authorize(context, 'contents:read');
    const ref = await findRef(repository.git, `refs/${context.parameter('ref')}`);
    if (ref === null) throw notFound();
    return ok(toGitRef(repository, ref));
  },

  'GET /repos/{owner}/{repo}/git/matching-refs/{ref*}': async (context) => {
    const repository = authorize(context, 'contents:read');
    const refs = await listRefs(repository.git, `refs/${context.parameter('ref')}`);
    const represent = (ref: Ref) => toGitRef(repository, ref);
    // Everything comes at once unless pages are asked for.
    return context.query('per_page') === null
      ? ok(refs.map(represent))
      : paginate(context, refs, represent);
  },

  'POST /repos/{owner}/{repo}/git/refs': async (context) => {
    const repository = authorize(context, 'contents:write');
    const body = await context.body();
    const [name, sha] = [body.string('ref'), body.string('sha')];
    await assertRefName(repository, name);
    assertTagAllowed(repository, name);
    const type = await assertTarget(repository, name, sha);
    if (!(await moveRef(context, repository, { name, from: null, to: sha }))) {
      throw unprocessable('Reference already exists');
    }
    return created(toGitRef(repository, { name, sha, type }));
  },

  'PATCH /repos/{owner}/{repo}/git/refs/{ref+}': async (context) => {
    const repository = authorize(context, 'contents:write');
    const body = await context.body();
    const [sha, force] = [body.string('sha'), body.boolean('force', false)];
    const { name, sha: from } = await getExisting(repository, context.parameter('ref'));
    assertTagMayChange(repository, name);
    const type = await assertTarget(repository, name, sha);
    if (!force && !(await isAncestor(repository.git, from, sha))) {
      throw unprocessable('Update is not a fast forward');
    }
    if (!(await moveRef(context, repository, { name, from, to: sha }))) {
      throw unprocessable('Reference cannot be updated');
    }
    return ok(toGitRef(repository, { name, sha, type }));
  },

  'DELETE /repos/{owner}/{repo}/git/refs/{ref+}': async (context) => {
    const repository = authorize(context, 'contents:write');
    const { name, sha } = await getExisting(repository, context.parameter('ref'));
    assertTagMayChange(repository, name);
    if (!(await moveRef(context, repository, { name, from: sha, to: null }))) {
      throw unprocessable('Reference does not exist');
    }
    return noContent();
  },
});

async function assertRefName({ git }: Repository, name: string): Promise<void> {
  const isQualified = name.startsWith('refs/') && name.split('/').length >= 3;
  if (!isQualified || !(await isRefName(git, name))) {
    throw unprocessable(`Reference name must start with 'refs/' and have at least two slashes`);
  }
}

/** A branch names a commit; a tag may name any object that the repository has. */
async function assertTarget({ git }: Repository, name: string, sha: string): Promise<string> {
  const type = await findObjectType(git, sha);
  if (type === null) throw unprocessable('Object does not exist');
  if (name.startsWith('refs/heads/') && type !== 'commit') {
    throw unprocessable('Object is not a commit');
  }
  return type;
}

async function getExisting({ git }: Repository, ref: string): Promise<Ref> {
  const found = await findRef(git, `refs/${ref}`);
  if (found === null) throw unprocessable('Reference does not exist');
  return found;
}
