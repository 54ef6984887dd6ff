import type { Probot } from 'probot';
import type { GitHubClient } from '../github/client.ts';
import { connectRepository } from '../github/connect.ts';
import { handleDeploymentStatus } from './handlers/deployment-status.ts';
import { handleIssueComment } from './handlers/issue-comment.ts';
import { handlePullRequest } from './handlers/pull-request.ts';
import { handlePush } from './handlers/push.ts';
import { handleWorkflowRun } from './handlers/workflow-run.ts';
import {
  ALL_STAGES,
  type Place,
  placeOfComment,
  placeOfDeployment,
  placeOfPullRequest,
  placeOfPush,
  STAGES,
} from './places.ts';
import type { BotPorts } from './ports.ts';
import { reconcile } from './reconcile.ts';
import type { Deeds, WorkQueue } from './work-queue.ts';

/**
 * The Probot application, the same wherever it is hosted. It only puts work into the queue, so
 * that every webhook is answered at once.
 */
export function modelRegistry(queue: WorkQueue): (app: Probot) => void {
  return (app) => {
    app.on('pull_request', (event) => {
      const { payload } = event;
      enqueue(queue, event, {
        ...placeOfPullRequest(payload),
        handle: (ports) => handlePullRequest(payload, ports),
      });
    });
    app.on('issue_comment', (event) => {
      const { payload } = event;
      enqueue(queue, event, {
        ...placeOfComment(payload.issue),
        handle: (ports) => handleIssueComment(payload, ports),
      });
    });
    app.on('deployment_status', (event) => {
      const { payload } = event;
      enqueue(queue, event, {
        ...placeOfDeployment(payload.deployment),
        handle: (ports) => handleDeploymentStatus(payload, ports),
      });
    });
    app.on('push', (event) => {
      const { payload } = event;
      enqueue(queue, event, {
        ...placeOfPush(payload),
        handle: (ports) => handlePush(payload, ports),
      });
    });
    app.on('workflow_run', (event) => {
      const { payload } = event;
      enqueue(queue, event, { ...STAGES, handle: (ports) => handleWorkflowRun(payload, ports) });
    });
    app.on('workflow_dispatch', (event) => {
      enqueue(queue, event, { ...ALL_STAGES, handle: (ports) => reconcile(ports) });
    });
  };
}

/** An event as Probot hands it over. */
interface Received {
  readonly id: string;
  readonly name: string;
  readonly octokit: GitHubClient;
  readonly payload: {
    readonly repository: {
      readonly name: string;
      readonly owner: { readonly login: string } | null;
    };
  };
}

interface Errand extends Place {
  handle(ports: BotPorts): Promise<Deeds>;
}

function enqueue(queue: WorkQueue, event: Received, { handle, ...place }: Errand): void {
  const { name: repo, owner } = event.payload.repository;
  const name = { owner: owner?.login ?? '', repo };
  queue.add({
    ...place,
    kind: event.name,
    repository: `${name.owner}/${name.repo}`,
    delivery: event.id,
    perform: () => handle(connectRepository(event.octokit, name)),
  });
}
