import { findCommand } from '../commands.ts';
import { replyMarker } from '../comments/command-reply.ts';
import { judgePullRequest } from '../judge.ts';
import { obey } from '../obey-command.ts';
import type { BotPorts } from '../ports.ts';
import type { Deeds } from '../work.ts';

/** The part of GitHub's `issue_comment` event that matters here. */
export interface IssueCommentEvent {
  readonly action: string;
  /** With `pull_request` where it is one. */
  readonly issue: { readonly number: number; readonly pull_request?: unknown };
  readonly comment: {
    readonly id: number;
    readonly body: string;
    readonly created_at: string;
    readonly user: { readonly login: string; readonly type?: string | undefined } | null;
  };
  readonly repository: { readonly html_url: string };
}

/** What is done about a pull request that a command opened. */
export type FollowUp = (number: number, ports: BotPorts) => Promise<Deeds>;

/** A pull request that a workflow's token opened starts no workflow that would judge it. */
export const judgeAtOnce: FollowUp = judgePullRequest;

/** An App is told of the pull requests that it opens: judged twice at once, they had two comments. */
export const leaveToItsEvent: FollowUp = async () => [];

/** Does what a comment asks for, and answers it once, however often the event comes. */
export async function handleIssueComment(
  { action, issue, comment, repository }: IssueCommentEvent,
  ports: BotPorts,
  followUp: FollowUp,
): Promise<Deeds> {
  const { user } = comment;
  if (action !== 'created' || user === null || user.type === 'Bot') return [];
  const command = findCommand(comment.body);
  if (command === null) return [];
  const commented = { number: issue.number, id: comment.id, createdAt: comment.created_at };
  const marker = replyMarker(comment.id);
  if (await ports.conversations.acknowledge(commented, marker)) return [];
  const pullRequest = issue.pull_request == null ? null : issue.number;
  const asking = {
    ...{ requestedBy: user.login, pullRequest, repositoryUrl: repository.html_url },
    followUp: (opened: number) => followUp(opened, ports),
  };
  const { answer, deeds } = await obey(command, asking, ports);
  await ports.conversations.answer(commented, marker, answer);
  return [...deeds, `Answered ${command.kind} of @${user.login} on ${issue.number}`];
}
