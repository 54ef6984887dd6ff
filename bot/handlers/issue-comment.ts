import { RegistryError } from '../../core/errors.ts';
import type { Answer } from '../../core/ports/conversations.ts';
import { evaluatePromotion } from '../../registry/promote/evaluate-promotion.ts';
import { promote, rollBack } from '../../registry/promote/propose-change.ts';
import { type Command, findCommand } from '../commands.ts';
import {
  renderError,
  renderHelp,
  renderMisunderstanding,
  renderProposal,
  replyMarker,
} from '../comments/command-reply.ts';
import type { BotPorts } from '../ports.ts';
import { reportPromotion } from '../report-promotion.ts';
import type { Deeds } from '../work-queue.ts';

/** The part of GitHub's `issue_comment` event that matters here. */
export interface IssueCommentEvent {
  readonly action: string;
  readonly issue: { readonly number: number };
  readonly comment: {
    readonly id: number;
    readonly body: string;
    readonly created_at: string;
    readonly user: { readonly login: string; readonly type?: string | undefined } | null;
  };
}

/** What is done about a pull request that a command opened. */
export type FollowUp = (number: number, ports: BotPorts) => Promise<Deeds>;

/** A pull request that a workflow's token opened starts no workflow that would judge it. */
export const judgeAtOnce: FollowUp = async (number, ports) =>
  reportPromotion(await evaluatePromotion(number, ports), ports);

/** An App is told of the pull requests that it opens: judged twice at once, they had two comments. */
export const leaveToItsEvent: FollowUp = async () => [];

/** Does what a comment asks for, and answers it once, however often the event comes. */
export async function handleIssueComment(
  { action, issue, comment }: IssueCommentEvent,
  ports: BotPorts,
  followUp: FollowUp,
): Promise<Deeds> {
  const { user } = comment;
  if (action !== 'created' || user === null || user.type === 'Bot') return [];
  const command = findCommand(comment.body);
  if (command === null) return [];
  const asking = { number: issue.number, id: comment.id, createdAt: comment.created_at };
  const marker = replyMarker(comment.id);
  if (await ports.conversations.acknowledge(asking, marker)) return [];
  const judge = (number: number) => followUp(number, ports);
  const { answer, deeds } = await obey({ command, requestedBy: user.login, judge }, ports);
  await ports.conversations.answer(asking, marker, answer);
  return [...deeds, `Answered ${command.kind} of @${user.login} on ${issue.number}`];
}

interface Obeyed {
  readonly answer: Answer;
  readonly deeds: Deeds;
}

interface Asked {
  readonly command: Command;
  readonly requestedBy: string;
  judge(number: number): Promise<Deeds>;
}

async function obey(asked: Asked, ports: BotPorts): Promise<Obeyed> {
  try {
    return await tryToObey(asked, ports);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { answer: { body: renderError(error), outcome: 'refused' }, deeds: [] };
  }
}

async function tryToObey({ command, requestedBy, judge }: Asked, ports: BotPorts): Promise<Obeyed> {
  if (command.kind === 'help') {
    return { answer: { body: renderHelp(), outcome: 'done' }, deeds: [] };
  }
  if (command.kind === 'misunderstood') {
    const body = renderMisunderstanding(command.line, command.error);
    return { answer: { body, outcome: 'refused' }, deeds: [] };
  }
  const proposed =
    command.kind === 'rollback'
      ? await rollBack({ ...command, requestedBy }, ports)
      : await promote({ ...command, requestedBy }, ports);
  const deeds = await judge(proposed.pullRequest.number);
  return { answer: { body: renderProposal(proposed), outcome: 'done' }, deeds };
}
