import { findRef, resolveCommit } from '../git/refs.ts';
import type { Context } from '../http/context.ts';
import { notFound, unprocessable } from '../http/http-error.ts';
import type { Repository } from '../world/repository.ts';
import type { WorkflowDispatch } from '../world/workflow-dispatch.ts';
import { readInputs } from './dispatch-inputs.ts';
import { recordRun } from './runs.ts';
import { findTrigger } from './trigger.ts';

/** Starts a workflow, which GitHub knows by the file that the default branch has. */
export async function dispatchWorkflow(
  context: Context<'workflow_id'>,
  repository: Repository,
): Promise<WorkflowDispatch> {
  const workflow = `.github/workflows/${context.parameter('workflow_id')}`;
  const body = await context.body();
  const ref = body.string('ref');
  await readWorkflow(repository, { ref: `refs/heads/${repository.defaultBranch}`, workflow });
  const name = await findBranchOrTag(repository, ref);
  if (name === null) throw unprocessable(`No ref found for: ${ref}`);
  const text = await readWorkflow(repository, { ref: name, workflow });
  const trigger = findTrigger(text, 'workflow_dispatch');
  if (trigger === null) throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
  const dispatch: WorkflowDispatch = {
    runId: context.world.ids.next(),
    workflow,
    ref: name,
    inputs: readInputs(trigger, body),
    sender: context.actor,
    createdAt: context.timestamp(),
  };
  repository.workflowDispatches.push(dispatch);
  const headSha = (await resolveCommit(repository.git, name)) ?? '';
  const { sender: actor, runId: id } = dispatch;
  const started = { id, ref: name, path: workflow, event: 'workflow_dispatch', headSha, actor };
  recordRun(context, repository, started);
  tellDispatch(context, repository, dispatch);
  return dispatch;
}

async function readWorkflow(
  { git }: Repository,
  { ref, workflow }: Pick<WorkflowDispatch, 'ref' | 'workflow'>,
): Promise<string> {
  const text = await git.tryRead(['cat-file', 'blob', `${ref}:${workflow}`]);
  if (text === null) throw notFound();
  return text;
}

/** A commit does not do. */
async function findBranchOrTag({ git }: Repository, ref: string): Promise<string | null> {
  for (const name of [ref, `refs/heads/${ref}`, `refs/tags/${ref}`]) {
    const found = /^refs\/(heads|tags)\//.test(name) ? await findRef(git, name) : null;
    if (found !== null) return found.name;
  }
  return null;
}

function tellDispatch(
  { services }: Pick<Context, 'services'>,
  repository: Repository,
  { workflow, ref, inputs, sender, runId }: WorkflowDispatch,
): void {
  services.events.emit({
    name: 'workflow_dispatch',
    repository,
    sender,
    payload: { inputs, ref, workflow },
    // Also where a workflow's own token asks for it:
    // https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow#triggering-a-workflow-from-a-workflow
    startsWorkflows: true,
    runId,
  });
}
