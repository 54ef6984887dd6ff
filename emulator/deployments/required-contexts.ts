import { hasPassed, isUnfinished, listReported, type ReportedContext } from '../checks/reported.ts';
import { HttpError } from '../http/http-error.ts';
import type { Repository } from '../world/repository.ts';

export interface Requirement {
  readonly ref: string;
  readonly sha: string;
  /** Undefined: all that anybody reported of the commit. */
  readonly contexts: readonly string[] | undefined;
}

/** Refuses what has not passed the statuses and checks that it has to. */
export function requireContexts(repository: Repository, { ref, sha, contexts }: Requirement): void {
  const reported = listReported(repository, sha).map(toDeploymentContext);
  const wanted = contexts?.flatMap((context) => findReported(reported, context)) ?? reported;
  const failed = wanted.filter((each) => !hasPassed(each));
  if (failed.length === 0) return;
  const field = 'required_contexts';
  throw new HttpError(409, `Conflict: Commit status checks failed for ${ref}.`, {
    errors: [{ contexts: failed, resource: 'Deployment', field, code: 'invalid' }],
  });
}

function toDeploymentContext(reported: ReportedContext): ReportedContext {
  return isUnfinished(reported) ? { ...reported, state: 'pending' } : reported;
}

function findReported(
  reported: readonly ReportedContext[],
  context: string,
): readonly ReportedContext[] {
  const found = reported.filter((each) => each.context === context);
  return found.length === 0 ? [{ context, state: 'pending' }] : found;
}
