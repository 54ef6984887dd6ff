import type { CheckRun } from '../world/check-run.ts';
import type { Repository } from '../world/repository.ts';
import { keepLatest } from './check-runs.ts';
import { listCurrentStatuses } from './statuses.ts';

/** How a commit fared by one status or check run. */
export interface ReportedContext {
  readonly context: string;
  /** Of what has not ended, how far it is: `queued`, `in_progress`, `pending`. */
  readonly state: string;
}

const PASSED: readonly string[] = ['success', 'neutral', 'skipped'];
const UNFINISHED: readonly string[] = ['queued', 'in_progress', 'waiting', 'requested', 'pending'];

export function hasPassed({ state }: ReportedContext): boolean {
  return PASSED.includes(state);
}

export function isUnfinished({ state }: ReportedContext): boolean {
  return UNFINISHED.includes(state);
}

/** All that anybody reported of a commit, each by its newest report. */
export function listReported(repository: Repository, sha: string): readonly ReportedContext[] {
  const statuses = listCurrentStatuses(repository, sha);
  const suites = repository.checkSuites.filter(({ headSha }) => headSha === sha);
  const runs = keepLatest(suites.flatMap((suite) => suite.runs));
  return [...statuses.map(({ context, state }) => ({ context, state })), ...runs.map(toReported)];
}

function toReported({ name, status, conclusion }: CheckRun): ReportedContext {
  return { context: name, state: conclusion ?? status };
}
