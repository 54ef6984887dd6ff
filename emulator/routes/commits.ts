import { listChangedFiles } from '../git/changed-files.ts';
import { type Commit, readCommit } from '../git/commits.ts';
import { compareCommits } from '../git/compare.ts';
import { countLog, type LogQuery, listLog } from '../git/log.ts';
import { resolveCommit } from '../git/refs.ts';
import { EMPTY_TREE } from '../git/trees.ts';
import { authorize } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { conflict, HttpError, notFound, unprocessable } from '../http/http-error.ts';
import { readPage, toLinkHeaders } from '../http/pagination.ts';
import { json, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toCommit, toDetailedCommit } from '../representations/commit.ts';
import { toComparison } from '../representations/comparison.ts';
import type { Repository } from '../world/repository.ts';

// https://docs.github.com/rest/commits/commits
export const commitRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/commits': async (context) => {
    const repository = authorize(context, 'contents:read');
    const query = await readQuery(context, repository);
    const page = readPage(context);
    const skip = (page.number - 1) * page.size;
    const [total, commits] = await Promise.all([
      countLog(repository.git, query),
      listLog(repository.git, { ...query, skip, limit: page.size }),
    ]);
    const shown = commits.map((commit) => toCommit(context.world, repository, commit));
    return json(200, shown, toLinkHeaders(context, page, total));
  },

  'GET /repos/{owner}/{repo}/commits/{ref+}': async (context) => {
    const repository = authorize(context, 'contents:read');
    const { git } = repository;
    const ref = context.parameter('ref');
    const sha = await resolveCommit(git, ref.replace(/^refs\/|^(?=heads\/|tags\/)/, 'refs/'));
    const found = sha ?? (await resolveCommit(git, ref));
    if (found === null) throw unprocessable(`No commit found for SHA: ${ref}`);
    const commit = await readCommit(git, found);
    const files = await listChangedFiles(git, commit.parents[0] ?? EMPTY_TREE, found);
    const represented = toCommit(context.world, repository, commit);
    return ok(toDetailedCommit(represented, repository, files));
  },

  'GET /repos/{owner}/{repo}/compare/{basehead+}': async (context) => {
    const repository = authorize(context, 'contents:read');
    const [base, head] = await readSides(repository, context.parameter('basehead'));
    const comparison = await compareCommits(repository.git, base, head);
    if (comparison === null) {
      throw new HttpError(404, `No common ancestor between ${base} and ${head}.`);
    }
    const represent = (commit: Commit) => toCommit(context.world, repository, commit);
    return ok(toComparison(repository, comparison, represent));
  },
});

async function readQuery(context: Context, repository: Repository): Promise<LogQuery> {
  const { git, defaultBranch } = repository;
  const start = await resolveCommit(git, context.query('sha') ?? defaultBranch);
  if (start === null && context.query('sha') === null) throw conflict('Git Repository is empty.');
  if (start === null) throw notFound();
  const path = context.query('path');
  const since = context.query('since');
  const until = context.query('until');
  return {
    revisions: [start],
    ...(path !== null && { path }),
    ...(since !== null && { since }),
    ...(until !== null && { until }),
  };
}

async function readSides({ git }: Repository, basehead: string): Promise<[string, string]> {
  const [base = '', head = ''] = basehead.split('...', 2);
  // A side may name the owner of the branch; in one network they share their objects.
  const names = [base, head].map((name) => name.replace(/^[^:]+:/, ''));
  const [from, to] = await Promise.all(names.map((name) => resolveCommit(git, name)));
  if (!from || !to) throw notFound();
  return [from, to];
}
