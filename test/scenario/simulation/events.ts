import {
  type DeploymentStatusEvent,
  handleDeploymentStatus,
} from '../../../bot/handlers/deployment-status.ts';
import {
  handleIssueComment,
  type IssueCommentEvent,
  leaveToItsEvent,
} from '../../../bot/handlers/issue-comment.ts';
import { handlePullRequest, type PullRequestEvent } from '../../../bot/handlers/pull-request.ts';
import { handlePush, type PushEvent } from '../../../bot/handlers/push.ts';
import type { BotPorts } from '../../../bot/ports.ts';

/** What GitHub tells an App. */
export type WebhookEvent =
  | { readonly name: 'pull_request'; readonly payload: PullRequestEvent }
  | { readonly name: 'issue_comment'; readonly payload: IssueCommentEvent }
  | { readonly name: 'push'; readonly payload: PushEvent }
  | { readonly name: 'deployment_status'; readonly payload: DeploymentStatusEvent };

export async function handle(event: WebhookEvent, ports: BotPorts): Promise<unknown> {
  switch (event.name) {
    case 'pull_request':
      return await handlePullRequest(event.payload, ports);
    case 'issue_comment':
      return await handleIssueComment(event.payload, ports, leaveToItsEvent);
    case 'push':
      return await handlePush(event.payload, ports);
    case 'deployment_status':
      return await handleDeploymentStatus(event.payload, ports);
  }
}

export function pullRequestEvent(
  action: string,
  number: number,
  facts: { readonly merged?: true; readonly label?: string } = {},
): WebhookEvent {
  const state = action === 'closed' ? 'closed' : 'open';
  return {
    name: 'pull_request',
    payload: {
      action,
      pull_request: { number, state, merged: facts.merged === true, base: { ref: 'main' } },
      repository: { default_branch: 'main' },
      ...(facts.label !== undefined && { label: { name: facts.label } }),
    },
  };
}

export function commentEvent(id: number, body: string): WebhookEvent {
  return {
    name: 'issue_comment',
    payload: {
      action: 'created',
      issue: { number: 1 },
      repository: { html_url: 'https://github.test/acme/flowers' },
      comment: {
        ...{ id, body, created_at: '2026-03-01T12:00:00Z' },
        user: { login: 'maintainer', type: 'User' },
      },
    },
  };
}

export function pushEvent(path: string): WebhookEvent {
  return {
    name: 'push',
    payload: {
      ref: 'refs/heads/main',
      repository: { default_branch: 'main' },
      commits: [{ added: [], modified: [path], removed: [] }],
    },
  };
}
