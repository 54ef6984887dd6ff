import type { Probot } from 'probot';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import { connectRepository } from '../github/connect.ts';
import { ensureLabels } from './ensure-labels.ts';
import { handleDeploymentProtectionRule } from './handlers/deployment-protection-rule.ts';
import { handleDeploymentStatus } from './handlers/deployment-status.ts';
import { type FollowUp, handleIssueComment } from './handlers/issue-comment.ts';
import { handlePullRequest } from './handlers/pull-request.ts';
import { handlePullRequestReview } from './handlers/pull-request-review.ts';
import { handlePush } from './handlers/push.ts';
import { handleRelease } from './handlers/release.ts';
import { handleWorkflowDispatch } from './handlers/workflow-dispatch.ts';
import { handleWorkflowRun } from './handlers/workflow-run.ts';
import {
  CLOCK,
  LABELS,
  type Place,
  placeOfComment,
  placeOfDeployment,
  placeOfPullRequest,
  placeOfPush,
  placeOfReview,
  STAGES,
  TRAINED,
} from './places.ts';
import type { BotPorts } from './ports.ts';
import type { Deeds } from './work.ts';
import type { WorkQueue } from './work-queue.ts';

type Application = Pick<Probot, 'on'>;

/**
 * The Probot application, the same wherever it is hosted. It only puts work into the queue, so
 * that every webhook is answered at once.
 */
export function modelRegistry(queue: WorkQueue, followUp: FollowUp): (app: Application) => void {
  return (app) => {
    onPullRequests(app, queue, followUp);
    onDeployments(app, queue);
    onInstallations(app, queue);
  };
}

function onPullRequests(app: Application, queue: WorkQueue, followUp: FollowUp): void {
  app.on('pull_request', (event) => {
    const { payload } = event;
    enqueue(queue, event, {
      ...placeOfPullRequest(payload),
      handle: (ports) => handlePullRequest(payload, ports),
    });
  });
  app.on('pull_request_review', (event) => {
    const { payload } = event;
    enqueue(queue, event, {
      ...placeOfReview(payload),
      handle: (ports) => handlePullRequestReview(payload, ports),
    });
  });
  app.on('issue_comment', (event) => {
    const { payload } = event;
    enqueue(queue, event, {
      ...placeOfComment(payload.issue),
      handle: (ports) => handleIssueComment(payload, ports, followUp),
    });
  });
}

function onDeployments(app: Application, queue: WorkQueue): void {
  app.on('deployment_status', (event) => {
    const { payload } = event;
    enqueue(queue, event, {
      ...placeOfDeployment(payload.deployment),
      handle: (ports) => handleDeploymentStatus(payload, ports),
    });
  });
  app.on('deployment_protection_rule', (event) => {
    const { payload } = event;
    enqueue(queue, event, {
      ...STAGES,
      handle: (ports) => handleDeploymentProtectionRule(payload, ports),
    });
  });
  app.on('push', (event) => {
    const { payload } = event;
    enqueue(queue, event, {
      ...placeOfPush(payload),
      handle: (ports) => handlePush(payload, ports),
    });
  });
  app.on('release', (event) => {
    const { payload } = event;
    enqueue(queue, event, { ...TRAINED, handle: (ports) => handleRelease(payload, ports) });
  });
  app.on('workflow_run', (event) => {
    const { payload } = event;
    enqueue(queue, event, { ...STAGES, handle: (ports) => handleWorkflowRun(payload, ports) });
  });
  app.on('workflow_dispatch', (event) => {
    const { payload } = event;
    enqueue(queue, event, { ...CLOCK, handle: (ports) => handleWorkflowDispatch(payload, ports) });
  });
}

/** Where the registry is set up already, its labels are made before anybody needs them. */
function onInstallations(app: Application, queue: WorkQueue): void {
  app.on('installation.created', (event) => {
    const { repositories = [] } = event.payload;
    for (const { full_name } of repositories) enqueueLabels(queue, event, full_name);
  });
  app.on('installation_repositories.added', (event) => {
    for (const { full_name } of event.payload.repositories_added) {
      enqueueLabels(queue, event, full_name);
    }
  });
}

/** An event as Probot hands it over. */
interface Delivered {
  readonly id: string;
  readonly name: string;
  readonly octokit: GitHubClient;
}

interface Received extends Delivered {
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

function enqueue(queue: WorkQueue, event: Received, errand: Errand): void {
  const { name: repo, owner } = event.payload.repository;
  add(queue, event, { ...errand, repository: { owner: owner?.login ?? '', repo } });
}

function enqueueLabels(queue: WorkQueue, event: Delivered, fullName: string): void {
  const [owner = '', repo = ''] = fullName.split('/');
  const handle = async (ports: BotPorts): Promise<Deeds> => {
    await ensureLabels(ports);
    return [];
  };
  add(queue, event, { ...LABELS, handle, repository: { owner, repo } });
}

function add(
  queue: WorkQueue,
  event: Delivered,
  { handle, repository, ...place }: Errand & { readonly repository: RepositoryName },
): void {
  queue.add({
    ...place,
    kind: event.name,
    repository: `${repository.owner}/${repository.repo}`,
    delivery: event.id,
    perform: () => handle(connectRepository(event.octokit, repository)),
  });
}
