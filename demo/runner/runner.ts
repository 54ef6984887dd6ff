import type { Emulator } from '../../emulator/emulator.ts';
import type { RepositoryEvent } from '../../emulator/events.ts';
import type { Permission, Permissions } from '../../emulator/world/token.ts';
import type { FinishedRun } from './queued-run.ts';
import { runWorkflow } from './run-workflow.ts';
import { findStarted, type StartedWorkflows } from './started-workflows.ts';
import type { Workflow } from './workflow.ts';

type Waiting = (run: FinishedRun) => void;

/** Plays the part of GitHub Actions: runs the workflows that events start, one at a time. */
export class Runner {
  /** Those that have ended, in that order. */
  readonly runs: FinishedRun[] = [];
  readonly #emulator: Emulator;
  readonly #directory: string;
  readonly #waiting = new Set<Waiting>();
  readonly #unsubscribe: () => void;
  #queue: Promise<void> = Promise.resolve();

  constructor(emulator: Emulator, directory: string) {
    this.#emulator = emulator;
    this.#directory = directory;
    this.#unsubscribe = emulator.events.subscribe((event) => this.#receive(event));
  }

  /** The newest run of the workflow of that name. */
  lastRun(workflow: string): FinishedRun {
    const run = this.runs.findLast((one) => one.workflow.name === workflow);
    if (run === undefined) throw new Error(`The workflow "${workflow}" has not run.`);
    return run;
  }

  /** Resolves with the first run that matches, past or to come. */
  waitFor(matches: (run: FinishedRun) => boolean): Promise<FinishedRun> {
    const past = this.runs.find(matches);
    if (past !== undefined) return Promise.resolve(past);
    return new Promise((resolve) => {
      const tell = (run: FinishedRun) => {
        if (!matches(run)) return;
        this.#waiting.delete(tell);
        resolve(run);
      };
      this.#waiting.add(tell);
    });
  }

  /** Resolves when no run is under way or waiting. */
  async idle(): Promise<void> {
    await this.#queue;
  }

  async close(): Promise<void> {
    this.#unsubscribe();
    await this.#queue;
  }

  #receive(event: RepositoryEvent): void {
    // GitHub leaves the workflows of a fork off until its owner turns them on.
    if (!event.startsWorkflows || event.repository.parent !== null) return;
    this.#queue = this.#queue.then(async () => {
      const started = await findStarted(event);
      if (started === null) return;
      for (const workflow of started.workflows) await this.#run(workflow, started);
    });
  }

  async #run(workflow: Workflow, { event, origin }: StartedWorkflows): Promise<void> {
    const { world, url, apiUrl, graphqlUrl } = this.#emulator;
    const token = world.createActionsToken(event.repository, toPermissions(workflow));
    const id = event.runId ?? world.ids.next();
    const run = await runWorkflow(
      { ...origin, id, workflow, event, token: token.value },
      { addresses: { url, apiUrl, graphqlUrl }, directory: this.#directory },
    );
    this.runs.push(run);
    for (const tell of this.#waiting) tell(run);
    this.#announce(run);
  }

  /** The end of a run is an event too, which GitHub sends whatever had started it. */
  #announce({ id, workflow, event, commit, conclusion, url }: FinishedRun): void {
    const { name, path } = workflow;
    this.#emulator.events.emit({
      name: 'workflow_run',
      action: 'completed',
      repository: event.repository,
      sender: event.sender,
      payload: {
        workflow: { name, path },
        workflow_run: {
          ...{ id, name, path, conclusion, status: 'completed', html_url: url },
          ...{ event: event.name, head_branch: event.repository.defaultBranch, head_sha: commit },
        },
      },
      startsWorkflows: true,
    });
  }
}

const PERMISSIONS: Readonly<Record<string, Permission>> = {
  actions: 'actions',
  checks: 'checks',
  contents: 'contents',
  deployments: 'deployments',
  issues: 'issues',
  'pull-requests': 'pull_requests',
  statuses: 'statuses',
};

/** What the workflow asks for, and nothing else. */
function toPermissions({ permissions }: Workflow): Permissions {
  return Object.fromEntries(
    Object.entries(permissions).flatMap(([name, level]) => {
      const permission = PERMISSIONS[name];
      return permission !== undefined && (level === 'read' || level === 'write')
        ? [[permission, level]]
        : [];
    }),
  );
}
