import { findObjectType, writeObject } from '../git/objects.ts';
import { resolveTree } from '../git/refs.ts';
import { listTree, type TreeChange, writeTree } from '../git/trees.ts';
import { authorize } from '../http/access.ts';
import type { Body } from '../http/body.ts';
import { notFound, unprocessable } from '../http/http-error.ts';
import { created, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toGitTree } from '../representations/git-objects.ts';
import type { Repository } from '../world/repository.ts';

// https://docs.github.com/rest/git/trees
export const gitTreeRoutes = defineRoutes('api', {
  'POST /repos/{owner}/{repo}/git/trees': async (context) => {
    const repository = authorize(context, 'contents:write');
    const body = await context.body();
    const base = body.optionalString('base_tree') ?? null;
    if (base !== null && (await resolveTree(repository.git, base)) === null) {
      throw unprocessable('base_tree is not a valid tree oid');
    }
    const entries = body.documents('tree') ?? [];
    const changes = await Promise.all(entries.map((entry) => readChange(repository, entry)));
    const sha = await writeTree(repository.git, base, changes);
    return created(toGitTree(repository, sha, await listTree(repository.git, sha)));
  },

  'GET /repos/{owner}/{repo}/git/trees/{tree_sha+}': async (context) => {
    const repository = authorize(context, 'contents:read');
    const sha = await resolveTree(repository.git, context.parameter('tree_sha'));
    if (sha === null) throw notFound();
    // Any value asks for it, even "0" and "false".
    const isRecursive = context.query('recursive') !== null;
    const entries = await listTree(repository.git, sha, isRecursive ? { recursive: true } : {});
    return ok(toGitTree(repository, sha, entries));
  },
});

/** An entry gives the content itself, or the id of something that is there; null removes it. */
async function readChange({ git }: Repository, entry: Body): Promise<TreeChange> {
  const path = entry.string('path');
  const mode = entry.optionalString('mode') ?? '100644';
  const content = entry.optionalString('content');
  if (content !== undefined) return { path, mode, sha: await writeObject(git, 'blob', content) };
  if (mode === '040000') throw unprocessable('The emulator makes trees from files only.');
  if (entry.fields['sha'] === null) return { path, mode, sha: null };
  const sha = entry.string('sha');
  if ((await findObjectType(git, sha)) === null) {
    throw unprocessable('tree.sha is not a valid object id');
  }
  return { path, mode, sha };
}
