import type { CheckRunCreatedEvent } from '@octokit/webhooks-types';
import type { CheckRun, CheckSuite } from '../world/check-run.ts';
import type { Repository } from '../world/repository.ts';
import { toCheckRun } from './check-run.ts';

type ToldSuite = Omit<CheckRunCreatedEvent['check_run']['check_suite'], 'app' | 'pull_requests'>;

/** A webhook says more of the suite than a reply, which has no more than its id. */
export function toToldCheckRun(repository: Repository, run: CheckRun) {
  const { app, pull_requests, ...fields } = toCheckRun(repository, run);
  const suite = { ...toToldSuite(repository, run.suite), app, pull_requests };
  return { ...fields, app, pull_requests, check_suite: suite };
}

function toToldSuite(repository: Repository, suite: CheckSuite): ToldSuite {
  const conclusion = toConclusion(suite.runs);
  return {
    id: suite.id,
    node_id: suite.nodeId,
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    url: `${repository.apiUrl}/check-suites/${suite.id}`,
    before: null,
    after: suite.headSha,
    created_at: suite.createdAt,
    updated_at: suite.createdAt,
  };
}

/** Null while something is still to come. */
function toConclusion(runs: readonly CheckRun[]): 'failure' | 'success' | null {
  if (runs.some(({ status }) => status !== 'completed')) return null;
  return runs.some(({ conclusion }) => conclusion === 'failure') ? 'failure' : 'success';
}
