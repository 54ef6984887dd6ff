import { listChangedFiles } from '../git/changed-files.ts';
import { readCommits } from '../git/commits.ts';
import { listCommitsBetween } from '../git/merge.ts';
import { authorize } from '../http/access.ts';
import { HttpError, notFound } from '../http/http-error.ts';
import { paginate } from '../http/pagination.ts';
import { noContent, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { comparePull } from '../pulls/comparison.ts';
import { getPull, getPullToMerge } from '../pulls/find.ts';
import { mergePull } from '../pulls/merge.ts';
import { listPullsOfCommit } from '../pulls/of-commit.ts';
import { getCommit } from '../refs/get-commit.ts';
import { toChangedFile } from '../representations/changed-file.ts';
import { toCommit } from '../representations/commit.ts';
import { toPullRequestSimple } from '../representations/pull-request.ts';

/** What a pull request brings to its base, and bringing it there. */
export const pullContentRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': async (context) => {
    const pull = getPull(context);
    const { repository } = pull.base;
    const { mergeBase } = await comparePull(pull);
    const files = await listChangedFiles(repository.git, mergeBase, pull.head.sha);
    return paginate(context, files, (file) => toChangedFile(repository, pull.head.sha, file));
  },

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': async (context) => {
    const { base, head } = getPull(context);
    const { repository } = base;
    const shas = await listCommitsBetween(repository.git, base.sha, head.sha);
    const commits = await readCommits(repository.git, shas);
    return paginate(context, commits, (commit) => toCommit(context.world, repository, commit));
  },

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/merge': (context) => {
    if (getPull(context).merge === null) throw notFound();
    return noContent();
  },

  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge': async (context) => {
    const pull = getPullToMerge(context);
    const body = await context.body();
    const method = body.optionalString('merge_method') ?? 'merge';
    if (method !== 'merge' && method !== 'squash') {
      throw new HttpError(405, `${method} merges are not allowed on this repository.`);
    }
    const sha = await mergePull(context, pull, {
      method,
      sha: body.optionalString('sha'),
      title: body.optionalString('commit_title'),
      message: body.optionalString('commit_message'),
    });
    return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
  },

  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': async (context) => {
    const repository = authorize(context, 'pull_requests:read');
    const sha = await getCommit(repository, context.parameter('commit_sha'));
    return paginate(context, await listPullsOfCommit(repository, sha), toPullRequestSimple);
  },
});
