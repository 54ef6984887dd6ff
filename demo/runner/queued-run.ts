import type { RepositoryEvent } from '../../emulator/events.ts';
import { toSimpleUser } from '../../emulator/representations/account.ts';
import { toMinimalRepository } from '../../emulator/representations/repository.ts';
import type { Job, Workflow } from './workflow.ts';
import { type Mapping, toMapping } from './yaml-mapping.ts';

/** A workflow that an event has started. */
export interface QueuedRun {
  readonly id: number;
  readonly workflow: Workflow;
  readonly event: RepositoryEvent;
  /** The commit whose workflow file runs. */
  readonly commit: string;
  /** The branch or tag, in full. */
  readonly ref: string;
  readonly token: string;
}

export interface FinishedRun extends QueuedRun {
  readonly conclusion: 'success' | 'failure' | 'skipped';
  readonly url: string;
  readonly log: string;
  /** What the steps wrote to their summaries, in Markdown. */
  readonly summary: string;
}

export interface Addresses {
  readonly url: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

/** The event as the runner finds it in GITHUB_EVENT_PATH. */
export function toEventPayload({ action, repository, sender, payload }: RepositoryEvent): Mapping {
  return {
    ...(action === undefined ? {} : { action }),
    repository: toMinimalRepository(repository),
    sender: toSimpleUser(sender),
    ...payload,
  };
}

/** The context `github`, as far as the examples ask for it. */
export function toGithubContext(run: QueuedRun, { apiUrl, graphqlUrl, url }: Addresses): Mapping {
  const { event, ref } = run;
  return {
    actor: event.sender.login,
    api_url: apiUrl,
    event: toEventPayload(event),
    event_name: event.name,
    graphql_url: graphqlUrl,
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: event.repository.fullName,
    repository_id: String(event.repository.id),
    repository_owner: event.repository.owner.login,
    run_attempt: '1',
    run_id: String(run.id),
    run_number: String(run.id),
    server_url: url,
    sha: run.commit,
    token: run.token,
    triggering_actor: event.sender.login,
    workflow: run.workflow.name,
    workflow_ref: `${event.repository.fullName}/${run.workflow.path}@${ref}`,
    workflow_sha: run.commit,
  };
}

/** The inputs that a dispatched workflow was given. */
export function toInputs({ event }: QueuedRun): Mapping {
  return toMapping(event.payload['inputs']);
}

/** The variables of every step: the context as text, and what the runner itself is. */
export function toVariables(
  context: Mapping,
  { job, workspace, temporary }: { job: Job; workspace: string; temporary: string },
): Readonly<Record<string, string>> {
  const texts = Object.entries(context).filter(([name]) => name !== 'event' && name !== 'token');
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_JOB: job.id,
    GITHUB_WORKSPACE: workspace,
    // Nothing of the person at this machine: no settings of git or npm, no credentials.
    HOME: temporary,
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'demo',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(
      texts.map(([name, text]) => [`GITHUB_${name.toUpperCase()}`, String(text)]),
    ),
  };
}
