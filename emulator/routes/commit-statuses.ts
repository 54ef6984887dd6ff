import { addStatus, listCurrentStatuses, listStatuses } from '../checks/statuses.ts';
import { authorize } from '../http/access.ts';
import type { Body } from '../http/body.ts';
import { validationFailed } from '../http/http-error.ts';
import { paginate } from '../http/pagination.ts';
import { created, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { getCommit } from '../refs/get-commit.ts';
import { toCombinedStatus, toStatus } from '../representations/commit-status.ts';
import { COMMIT_STATES, type CommitStatus } from '../world/commit-status.ts';

// https://docs.github.com/rest/commits/statuses
export const commitStatusRoutes = defineRoutes('api', {
  'POST /repos/{owner}/{repo}/statuses/{sha}': async (context) => {
    const repository = authorize(context, 'statuses:write');
    const sha = await getCommit(repository, context.parameter('sha'));
    const status: CommitStatus = {
      ...readStatus(await context.body()),
      id: context.world.ids.next(),
      sha,
      creator: context.actor,
      createdAt: context.timestamp(),
    };
    await addStatus(context, repository, status);
    return created(toStatus(repository, status));
  },

  'GET /repos/{owner}/{repo}/commits/{ref}/statuses': async (context) => {
    const repository = authorize(context, 'statuses:read');
    const sha = await getCommit(repository, context.parameter('ref'));
    const statuses = listStatuses(repository, sha);
    return paginate(context, statuses, (status) => toStatus(repository, status));
  },

  'GET /repos/{owner}/{repo}/commits/{ref}/status': async (context) => {
    const repository = authorize(context, 'statuses:read');
    const sha = await getCommit(repository, context.parameter('ref'));
    return ok(toCombinedStatus(repository, sha, listCurrentStatuses(repository, sha)));
  },
});

const LONGEST_DESCRIPTION = 140;

function readStatus(
  body: Body,
): Pick<CommitStatus, 'state' | 'context' | 'description' | 'targetUrl'> {
  const state = COMMIT_STATES.find((each) => each === body.string('state'));
  if (state === undefined) throw invalid('state');
  const description = body.optionalString('description') ?? null;
  if (description !== null && description.length > LONGEST_DESCRIPTION)
    throw invalid('description');
  const targetUrl = body.optionalString('target_url') ?? null;
  return { state, description, targetUrl, context: body.optionalString('context') ?? 'default' };
}

function invalid(field: string) {
  return validationFailed({ resource: 'Status', code: 'custom', field });
}
