import type { WorkflowRun } from '../core/generated/schema-types.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment of a GitHub Actions job tells. */
export interface WorkflowFacts {
  readonly repository?: string;
  /** What GitHub checks out. */
  readonly checkedOut?: string;
  /** What will be found later: for a pull request its head, since its merge commit is kept by nobody. */
  readonly commit?: string;
  readonly ref?: string;
  readonly pullRequest?: number;
  readonly run?: WorkflowRun;
}

/** Reads the environment, and the content of the file that GITHUB_EVENT_PATH names. */
export function readWorkflowRun(env: Environment, event: unknown): WorkflowFacts {
  const repository = filled(env['GITHUB_REPOSITORY']);
  const checkedOut = filled(env['GITHUB_SHA']);
  const ref = filled(env['GITHUB_REF']);
  const run = repository === undefined ? undefined : readRun(env, repository);
  return {
    ...(repository !== undefined && { repository }),
    ...(checkedOut !== undefined && { checkedOut, commit: checkedOut }),
    ...(ref !== undefined && { ref }),
    ...(run !== undefined && { run }),
    ...readPullRequest(env, event),
  };
}

function readRun(env: Environment, repository: string): WorkflowRun | undefined {
  const id = positive(env['GITHUB_RUN_ID']);
  if (id === undefined) return undefined;
  const attempt = positive(env['GITHUB_RUN_ATTEMPT']) ?? 1;
  const server = filled(env['GITHUB_SERVER_URL']) ?? 'https://github.com';
  const workflow = filled(env['GITHUB_WORKFLOW']);
  // Of an attempt that somebody started again, GITHUB_ACTOR still names who started the first.
  const actor = filled(env['GITHUB_TRIGGERING_ACTOR']) ?? filled(env['GITHUB_ACTOR']);
  const runner = readRunner(env);
  return {
    id,
    attempt,
    url: `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`,
    ...(workflow !== undefined && { workflow }),
    ...(actor !== undefined && { actor }),
    ...(runner !== '' && { runner }),
  };
}

/** `ubuntu24 20261115.1 linux-x64 github-hosted`; a runner of one's own mostly has no image. */
function readRunner(env: Environment): string {
  const platform = [env['RUNNER_OS'], env['RUNNER_ARCH']].filter(isWord).join('-').toLowerCase();
  const parts = [env['ImageOS'], env['ImageVersion'], platform, env['RUNNER_ENVIRONMENT']];
  return parts.filter(isWord).join(' ');
}

/** Steps before may have set these to anything. */
function isWord(text: string | undefined): boolean {
  return text !== undefined && /^[\w.+-]{1,100}$/.test(text);
}

function readPullRequest(
  env: Environment,
  event: unknown,
): Pick<WorkflowFacts, 'commit' | 'ref' | 'pullRequest'> {
  const merged = positive(/^refs\/pull\/(\d+)\/merge$/.exec(env['GITHUB_REF'] ?? '')?.[1]);
  if (merged === undefined) return readEventPullRequest(event);
  const commit = child(child(child(event, 'pull_request'), 'head'), 'sha');
  const branch = filled(env['GITHUB_HEAD_REF']);
  return {
    pullRequest: merged,
    ...(typeof commit === 'string' && { commit }),
    ...(branch !== undefined && { ref: `refs/heads/${branch}` }),
  };
}

/** Of pull_request_target, and of a pull request that was merged, the run has the base branch. */
function readEventPullRequest(event: unknown): Pick<WorkflowFacts, 'pullRequest'> {
  const number = child(child(event, 'pull_request'), 'number');
  const pullRequest = typeof number === 'number' ? positive(String(number)) : undefined;
  return pullRequest === undefined ? {} : { pullRequest };
}

function child(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
