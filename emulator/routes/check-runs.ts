import { applyCheckChanges } from '../checks/check-changes.ts';
import {
  authorizeApp,
  createRun,
  getRun,
  keepLatest,
  recordRun,
  tellRun,
} from '../checks/check-runs.ts';
import { authorize } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { forbidden } from '../http/http-error.ts';
import { paginate, paginateWithin } from '../http/pagination.ts';
import { created, json, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { getCommit } from '../refs/get-commit.ts';
import { toAnnotation, toCheckRun } from '../representations/check-run.ts';
import type { CheckRun } from '../world/check-run.ts';

// https://docs.github.com/rest/checks/runs
export const checkRunRoutes = defineRoutes('api', {
  'POST /repos/{owner}/{repo}/check-runs': async (context) => {
    const { repository, app } = authorizeApp(context);
    const body = await context.body();
    const headSha = await getCommit(repository, body.string('head_sha'));
    const run = await createRun(context, repository, { app, headSha, name: body.string('name') });
    applyCheckChanges(run, body, context.timestamp());
    recordRun(repository, run);
    tellRun(context, repository, { action: 'created', run });
    if (run.status === 'completed') tellRun(context, repository, { action: 'completed', run });
    return created(toCheckRun(repository, run));
  },

  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': (context) => {
    const repository = authorize(context, 'checks:read');
    return ok(toCheckRun(repository, getRun(context, repository)));
  },

  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': async (context) => {
    const { repository, app } = authorizeApp(context);
    const run = getRun(context, repository);
    if (run.suite.app !== app) {
      throw forbidden(
        `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`,
      );
    }
    const before = run.status;
    applyCheckChanges(run, await context.body(), context.timestamp());
    if (run.status === 'completed' && before !== 'completed') {
      tellRun(context, repository, { action: 'completed', run });
    }
    return ok(toCheckRun(repository, run));
  },

  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': (context) => {
    const repository = authorize(context, 'checks:read');
    const { suite, annotations } = getRun(context, repository);
    return paginate(context, annotations, (each) => toAnnotation(repository, suite.headSha, each));
  },

  'POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest': (context) => {
    const { repository } = authorizeApp(context);
    const run = getRun(context, repository);
    tellRun(context, repository, { action: 'rerequested', run });
    return json(201, {});
  },

  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': async (context) => {
    const repository = authorize(context, 'checks:read');
    const sha = await getCommit(repository, context.parameter('ref'));
    const suites = repository.checkSuites.filter(({ headSha }) => headSha === sha);
    const runs = suites.flatMap((suite) => suite.runs).filter((run) => isWanted(context, run));
    const counted = context.query('filter') === 'all' ? runs : keepLatest(runs);
    const newestFirst = counted.toSorted((one, other) => other.id - one.id);
    return paginateWithin(context, newestFirst, (shown) => ({
      total_count: counted.length,
      check_runs: shown.map((run) => toCheckRun(repository, run)),
    }));
  },
});

function isWanted(context: Context, { name, status, suite }: CheckRun): boolean {
  const wanted = {
    name: context.query('check_name'),
    status: context.query('status'),
    app: context.query('app_id'),
  };
  return (
    (wanted.name === null || wanted.name === name) &&
    (wanted.status === null || wanted.status === status) &&
    (wanted.app === null || Number(wanted.app) === suite.app.id)
  );
}
