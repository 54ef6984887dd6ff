import { type Environment, readWorkflowRun } from '../collect/workflow-run.ts';

/** The page with this run's log; empty outside GitHub Actions. */
export function runUrl(env: Environment): string {
  return readWorkflowRun(env, null).run?.url ?? '';
}
