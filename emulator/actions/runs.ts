import type { Cause } from '../issues/cause.ts';
import type { Account } from '../world/account.ts';
import { toNodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';
import type { WorkflowRun } from '../world/workflow-run.ts';

type NewRun = Pick<WorkflowRun, 'path' | 'event' | 'headSha'> & {
  /** Told to somebody beforehand, or one that is there already. */
  readonly id?: number | undefined;
  readonly ref: string;
  readonly actor: Account;
};

/** Records a run, or gives the one of that id. */
export function recordRun(
  cause: Pick<Cause, 'world' | 'timestamp'>,
  { workflowRuns }: Repository,
  { ref, ...fields }: NewRun,
): WorkflowRun {
  const id = fields.id ?? cause.world.ids.next();
  const earlier = workflowRuns.find((each) => each.id === id);
  if (earlier !== undefined) return earlier;
  const run: WorkflowRun = {
    ...{ ...fields, id, nodeId: toNodeId('WFR', id) },
    headBranch: ref.replace(/^refs\/(heads|tags)\//, ''),
    number: workflowRuns.filter(({ path }) => path === fields.path).length + 1,
    checkSuiteId: cause.world.ids.next(),
    createdAt: cause.timestamp(),
    ...{ gates: [], status: 'queued', conclusion: null },
  };
  workflowRuns.push(run);
  return run;
}
