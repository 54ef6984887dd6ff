import { readCommit } from '../git/commits.ts';
import { findRef, listRefs, type Ref, resolveCommit } from '../git/refs.ts';
import { authorize } from '../http/access.ts';
import { notFound } from '../http/http-error.ts';
import { paginate, readPage, toLinkHeaders } from '../http/pagination.ts';
import { json, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toBranch, toShortBranch, toTag } from '../representations/branch.ts';
import { toCommit } from '../representations/commit.ts';

/** Branches and tags under the names that people use for them. */
export const branchRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/branches': async (context) => {
    const repository = authorize(context, 'contents:read');
    const refs = await listRefs(repository.git, 'refs/heads/');
    return paginate(context, refs, (ref) => toShortBranch(repository, ref));
  },

  'GET /repos/{owner}/{repo}/branches/{branch+}': async (context) => {
    const repository = authorize(context, 'contents:read');
    const ref = await findRef(repository.git, `refs/heads/${context.parameter('branch')}`);
    if (ref === null) throw notFound();
    const commit = await readCommit(repository.git, ref.sha);
    return ok(toBranch(repository, ref, toCommit(context.world, repository, commit)));
  },

  'GET /repos/{owner}/{repo}/tags': async (context) => {
    const repository = authorize(context, 'contents:read');
    const refs = (await listRefs(repository.git, 'refs/tags/')).toReversed();
    const page = readPage(context);
    const shown = refs.slice((page.number - 1) * page.size, page.number * page.size);
    // What is listed is the commit, also where the tag is an object of its own.
    const toListed = async (ref: Ref) =>
      toTag(repository, ref, (await resolveCommit(repository.git, ref.name)) ?? ref.sha);
    const tags = await Promise.all(shown.map(toListed));
    return json(200, tags, toLinkHeaders(context, page, refs.length));
  },
});
