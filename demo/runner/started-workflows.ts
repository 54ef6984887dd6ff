import { isTriggeredBy } from '../../emulator/actions/trigger.ts';
import type { RepositoryEvent } from '../../emulator/events.ts';
import { listChangedFiles } from '../../emulator/git/changed-files.ts';
import { resolveCommit } from '../../emulator/git/refs.ts';
import { listTree } from '../../emulator/git/trees.ts';
import type { Repository } from '../../emulator/world/repository.ts';
import { parseWorkflow, type Workflow } from './workflow.ts';
import { toMapping, toText } from './yaml-mapping.ts';

/** Where GitHub takes the workflow files from at an event, and what it checks out. */
export interface Origin {
  readonly ref: string;
  readonly commit: string;
}

export interface StartedWorkflows {
  readonly origin: Origin;
  /** As the workflows see it. */
  readonly event: RepositoryEvent;
  readonly workflows: readonly Workflow[];
}

const FOLDER = '.github/workflows';
const NOTHING = '0'.repeat(40);

/** Only what the examples use of GitHub's events: of a pull request, what runs on its base. */
export async function findStarted(told: RepositoryEvent): Promise<StartedWorkflows | null> {
  const event = told.name === 'pull_request' ? { ...told, name: 'pull_request_target' } : told;
  const origin = await findOrigin(event);
  if (origin === null) return null;
  const ref = event.name === 'push' || event.name === 'pull_request_target' ? origin.ref : null;
  const paths = await changedPaths(event);
  const asked = {
    name: event.name,
    ...(event.action === undefined ? {} : { action: event.action }),
    ...(ref === null ? {} : { ref }),
    ...(paths === null ? {} : { paths }),
  };
  const files = await readWorkflows(event.repository, origin.commit);
  const started = files.filter(({ text }) => isTriggeredBy(text, asked));
  const workflows = started.map(({ path, text }) => parseWorkflow(path, text));
  return { origin, event, workflows: workflows.filter((workflow) => isMeant(workflow, event)) };
}

/** A dispatch names its workflow, and the end of a run starts only those that wait for it. */
function isMeant({ path, follows }: Workflow, { name, payload }: RepositoryEvent): boolean {
  if (name === 'workflow_dispatch') return toText(payload['workflow']) === path;
  if (name !== 'workflow_run') return true;
  return follows.includes(toText(toMapping(payload['workflow_run'])['name']) ?? '');
}

async function findOrigin(event: RepositoryEvent): Promise<Origin | null> {
  const { name, payload, repository } = event;
  if (name === 'push') {
    const commit = toText(payload['after']) ?? NOTHING;
    return commit === NOTHING ? null : { ref: toText(payload['ref']) ?? '', commit };
  }
  if (name === 'deployment') {
    const { sha } = toMapping(payload['deployment']);
    return { ref: '', commit: toText(sha) ?? '' };
  }
  const ref = branchOf(event);
  const commit = await resolveCommit(repository.git, ref);
  return commit === null ? null : { ref, commit };
}

/** The branch that was dispatched, the base of a pull request, or the default branch. */
function branchOf({ payload, repository }: RepositoryEvent): string {
  const base = toText(toMapping(toMapping(payload['pull_request'])['base'])['ref']);
  const branch = `refs/heads/${base ?? repository.defaultBranch}`;
  return toText(payload['ref']) ?? branch;
}

async function changedPaths(event: RepositoryEvent): Promise<readonly string[] | null> {
  const { name, payload, repository } = event;
  if (name === 'push') {
    const before = toText(payload['before']) ?? NOTHING;
    if (before === NOTHING) return null;
    const files = await listChangedFiles(repository.git, before, toText(payload['after']) ?? '');
    return files.map(({ path }) => path);
  }
  if (name !== 'pull_request_target') return null;
  const { base, head } = toMapping(payload['pull_request']);
  const range = `${toText(toMapping(base)['sha'])}...${toText(toMapping(head)['sha'])}`;
  return await repository.git.readLines(['diff', '--name-only', range]);
}

async function readWorkflows(
  { git }: Repository,
  commit: string,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  if ((await git.tryRead(['cat-file', '-e', `${commit}:${FOLDER}`])) === null) return [];
  const names = (await listTree(git, commit, { path: FOLDER })).map(({ path }) => path);
  return await Promise.all(
    names.map(async (name) => {
      const path = `${FOLDER}/${name}`;
      return { path, text: await git.read(['show', `${commit}:${path}`]) };
    }),
  );
}
