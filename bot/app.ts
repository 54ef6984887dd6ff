import type { Probot } from 'probot';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import { connectRepository } from '../github/connect.ts';
import { handleDeploymentStatus } from './handlers/deployment-status.ts';
import { handleIssueComment } from './handlers/issue-comment.ts';
import { handlePullRequest } from './handlers/pull-request.ts';
import { handlePush } from './handlers/push.ts';
import { handleWorkflowRun } from './handlers/workflow-run.ts';
import type { BotPorts } from './ports.ts';
import { reconcile } from './reconcile.ts';
import type { Deeds, WorkQueue } from './work-queue.ts';

/**
 * The Probot application, the same as a server and inside GitHub Actions. It only puts work into
 * the queue, so that every webhook is answered at once.
 */
export function modelRegistry(queue: WorkQueue): (app: Probot) => void {
  return (app) => {
    app.on('pull_request', ({ octokit, payload }) => {
      enqueue(queue, source(octokit, payload), (ports) => handlePullRequest(payload, ports));
    });
    app.on('issue_comment', ({ octokit, payload }) => {
      enqueue(queue, source(octokit, payload), (ports) => handleIssueComment(payload, ports));
    });
    app.on('deployment_status', ({ octokit, payload }) => {
      enqueue(queue, source(octokit, payload), (ports) => handleDeploymentStatus(payload, ports));
    });
    app.on('push', ({ octokit, payload }) => {
      enqueue(queue, source(octokit, payload), (ports) => handlePush(payload, ports));
    });
    app.on('workflow_run', ({ octokit, payload }) => {
      enqueue(queue, source(octokit, payload), (ports) => handleWorkflowRun(payload, ports));
    });
    app.on('workflow_dispatch', ({ octokit, payload }) => {
      enqueue(queue, source(octokit, payload), (ports) => reconcile(ports));
    });
  };
}

interface Source {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
}

interface RepositoryPayload {
  readonly repository: {
    readonly name: string;
    readonly owner: { readonly login: string } | null;
  };
}

function source(client: GitHubClient, { repository }: RepositoryPayload): Source {
  return { client, repository: { owner: repository.owner?.login ?? '', repo: repository.name } };
}

function enqueue(
  queue: WorkQueue,
  { client, repository }: Source,
  handle: (ports: BotPorts) => Promise<Deeds>,
): void {
  queue.add(`${repository.owner}/${repository.repo}`, () =>
    handle(connectRepository(client, repository)),
  );
}
