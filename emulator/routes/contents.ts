import { findContent } from '../git/contents.ts';
import { readObject } from '../git/objects.ts';
import { resolveCommit } from '../git/refs.ts';
import { authorize } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { HttpError, notFound } from '../http/http-error.ts';
import { bytes, json, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { removeFile, writeFile } from '../refs/file-change.ts';
import { toContentDirectory, toContentFile } from '../representations/content.ts';
import type { Repository } from '../world/repository.ts';

// https://docs.github.com/rest/repos/contents
export const contentRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/contents/{path*}': async (context) => {
    const repository = authorize(context, 'contents:read');
    const { git, defaultBranch } = repository;
    const ref = (context.query('ref') ?? defaultBranch).replace(/^refs\/(heads|tags)\//, '');
    const path = context.parameter('path').replace(/\/$/, '');
    const commit = await getCommit(context, repository, ref);
    const found = await findContent(git, commit, path);
    if (found === null) throw notFound();
    const place = { path, ref };
    if (found.kind === 'folder') return ok(toContentDirectory(repository, found.entries, place));
    const content = await readObject(git, 'blob', found.entry.sha);
    if (context.accepts('raw')) return bytes('application/vnd.github.raw; charset=utf-8', content);
    return ok(toContentFile(repository, found.entry, { place, content }));
  },

  'PUT /repos/{owner}/{repo}/contents/{path+}': async (context) => {
    const repository = authorize(context, 'contents:write');
    const change = await writeFile(context, repository, context.parameter('path'));
    return json(change.isNew ? 201 : 200, change.representation);
  },

  'DELETE /repos/{owner}/{repo}/contents/{path+}': async (context) => {
    const repository = authorize(context, 'contents:write');
    return ok(await removeFile(context, repository, context.parameter('path')));
  },
});

/** The address that `download_url` names. */
export const rawRoutes = defineRoutes('page', {
  'GET /{owner}/{repo}/raw/{ref}/{path+}': async (context) => {
    const repository = authorize(context, 'contents:read');
    const commit = await resolveCommit(repository.git, context.parameter('ref'));
    const found = commit && (await findContent(repository.git, commit, context.parameter('path')));
    if (!found || found.kind === 'folder') throw notFound();
    const content = await readObject(repository.git, 'blob', found.entry.sha);
    return bytes('text/plain; charset=utf-8', content);
  },
});

async function getCommit(context: Context, { git }: Repository, ref: string): Promise<string> {
  const commit = await resolveCommit(git, ref);
  if (commit !== null) return commit;
  if (context.query('ref') === null) throw new HttpError(404, 'This repository is empty.');
  throw new HttpError(404, `No commit found for the ref ${ref}`);
}
