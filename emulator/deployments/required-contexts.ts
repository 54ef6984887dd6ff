import { keepLatest } from '../checks/check-runs.ts';
import { listCurrentStatuses } from '../checks/statuses.ts';
import { HttpError } from '../http/http-error.ts';
import type { Repository } from '../world/repository.ts';

interface ContextState {
  readonly context: string;
  readonly state: string;
}

export interface Requirement {
  readonly ref: string;
  readonly sha: string;
  /** Undefined: all that anybody reported of the commit. */
  readonly contexts: readonly string[] | undefined;
}

const PASSED: readonly string[] = ['success', 'neutral', 'skipped'];

/** Refuses what has not passed the statuses and checks that it has to. */
export function requireContexts(repository: Repository, { ref, sha, contexts }: Requirement): void {
  const reported = listReported(repository, sha);
  const wanted = contexts?.flatMap((context) => findReported(reported, context)) ?? reported;
  const failed = wanted.filter(({ state }) => !PASSED.includes(state));
  if (failed.length === 0) return;
  const field = 'required_contexts';
  throw new HttpError(409, `Conflict: Commit status checks failed for ${ref}.`, {
    errors: [{ contexts: failed, resource: 'Deployment', field, code: 'invalid' }],
  });
}

function listReported(repository: Repository, sha: string): readonly ContextState[] {
  const statuses = listCurrentStatuses(repository, sha);
  const suites = repository.checkSuites.filter(({ headSha }) => headSha === sha);
  const runs = keepLatest(suites.flatMap((suite) => suite.runs));
  return [
    ...statuses.map(({ context, state }) => ({ context, state })),
    ...runs.map(({ name, conclusion }) => ({ context: name, state: conclusion ?? 'pending' })),
  ];
}

function findReported(reported: readonly ContextState[], context: string): readonly ContextState[] {
  const found = reported.filter((each) => each.context === context);
  return found.length === 0 ? [{ context, state: 'pending' }] : found;
}
