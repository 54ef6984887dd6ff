import { authorize } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { paginate } from '../http/pagination.ts';
import { created, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { changeState, editText, readState } from '../issues/change.ts';
import { changeBase } from '../pulls/change-base.ts';
import { getPull, getPullToEdit } from '../pulls/find.ts';
import { openPull } from '../pulls/open.ts';
import { representPull } from '../pulls/represent.ts';
import { getBase, getHead } from '../pulls/sides.ts';
import { toPullRequestSimple } from '../representations/pull-request.ts';
import type { PullRequest } from '../world/pull-request.ts';

// https://docs.github.com/rest/pulls/pulls
export const pullRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/pulls': (context) => {
    const { pulls } = authorize(context, 'pull_requests:read');
    const wanted = [...pulls.values()].filter((pull) => isWanted(context, pull));
    return paginate(context, sort(context, wanted), toPullRequestSimple);
  },

  'POST /repos/{owner}/{repo}/pulls': async (context) => {
    const repository = authorize(context, 'pull_requests:write', 'read');
    const body = await context.body();
    const pull = await openPull(context, {
      title: body.string('title'),
      body: body.optionalString('body') ?? null,
      head: await getHead(context, repository, body.string('head')),
      base: await getBase(repository, body.string('base')),
      isDraft: body.boolean('draft', false),
    });
    return created(await representPull(pull));
  },

  'GET /repos/{owner}/{repo}/pulls/{pull_number}': async (context) =>
    ok(await representPull(getPull(context))),

  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': async (context) => {
    const pull = getPullToEdit(context);
    const conversation = { repository: pull.base.repository, issue: pull.issue };
    const body = await context.body();
    await editText(context, conversation, { resource: 'PullRequest', body });
    const base = body.optionalString('base');
    if (base !== undefined) await changeBase(context, pull, base);
    const change = readState(body, 'PullRequest');
    if (change !== null) await changeState(context, conversation, change);
    return ok(await representPull(pull));
  },
});

/** The newest first, unless `direction` says otherwise. */
function sort(context: Context, pulls: readonly PullRequest[]): readonly PullRequest[] {
  const isByUpdate = context.query('sort') === 'updated';
  const dateOf = ({ issue }: PullRequest) => (isByUpdate ? issue.updatedAt : issue.createdAt);
  const ascending = pulls.toSorted(
    (one, other) =>
      Date.parse(dateOf(one)) - Date.parse(dateOf(other)) || one.number - other.number,
  );
  return context.query('direction') === 'asc' ? ascending : ascending.reverse();
}

function isWanted(context: Context, { issue, head, base }: PullRequest): boolean {
  const state = context.query('state') ?? 'open';
  const wantedHead = context.query('head');
  const wantedBase = context.query('base');
  const label = `${head.repository.owner.login}:${head.branch}`;
  return (
    (state === 'all' || issue.state === state) &&
    // A head without its owner is not looked at.
    (wantedHead === null || !wantedHead.includes(':') || wantedHead === label) &&
    (wantedBase === null || wantedBase === base.branch)
  );
}
