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

/** Does what a comment asks for, and answers it once, however often the event comes. */
export async function handleIssueComment(
  { action, issue, comment }: IssueCommentEvent,
  ports: BotPorts,
): Promise<Deeds> {
  const { user } = comment;
  if (action !== 'created' || user === null || user.type === 'Bot') return [];
  const command = findCommand(comment.body);
  if (command === null) return [];
  const asking = { number: issue.number, id: comment.id, createdAt: comment.created_at };
  const marker = replyMarker(comment.id);
  if (await ports.conversations.acknowledge(asking, marker)) return [];
  const { answer, deeds } = await obey(command, user.login, ports);
  await ports.conversations.answer(asking, marker, answer);
  return [...deeds, `Answered ${command.kind} of @${user.login} on ${issue.number}`];
}

interface Obeyed {
  readonly answer: Answer;
  readonly deeds: Deeds;
}

async function obey(command: Command, requestedBy: string, ports: BotPorts): Promise<Obeyed> {
  try {
    return await tryToObey(command, requestedBy, ports);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { answer: { body: renderError(error), outcome: 'refused' }, deeds: [] };
  }
}

async function tryToObey(command: Command, requestedBy: string, ports: BotPorts): Promise<Obeyed> {
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
  // A pull request that a workflow's token opened starts no workflow that would judge it.
  const evaluated = await evaluatePromotion(proposed.pullRequest.number, ports);
  const deeds = await reportPromotion(evaluated, ports);
  return { answer: { body: renderProposal(proposed), outcome: 'done' }, deeds };
}
