import { RegistryError } from '../core/errors.ts';
import type { Answer } from '../core/ports/conversations.ts';
import { evaluatePromotion } from '../registry/promote/evaluate-promotion.ts';
import { explainVersion } from '../registry/promote/explain-version.ts';
import { type HoldWish, holdStage } from '../registry/promote/hold-stage.ts';
import { type ProposedChange, promote, rollBack } from '../registry/promote/propose-change.ts';
import { readStage } from '../registry/promote/read-stage.ts';
import { readStatus } from '../registry/promote/read-status.ts';
import type { Command, Explained } from './commands.ts';
import {
  renderError,
  renderHelp,
  renderMisunderstanding,
  renderProposal,
} from './comments/command-reply.ts';
import { renderExplanation, renderForecast, renderPolicy } from './comments/explanation.ts';
import { pageOf } from './comments/pull-request-page.ts';
import { renderHoldAnswer, renderStatus } from './comments/stage-answers.ts';
import type { BotPorts } from './ports.ts';
import { rejudgeModel } from './rejudge.ts';
import type { Deeds } from './work.ts';

/** Who asks, and where. */
export interface Asking {
  readonly requestedBy: string;
  /** The pull request that the comment stands on; null: it stands on an issue. */
  readonly pullRequest: number | null;
  readonly repositoryUrl: string;
  /** What is done about a pull request that the command opened. */
  followUp(number: number): Promise<Deeds>;
}

export interface Obeyed {
  readonly answer: Answer;
  readonly deeds: Deeds;
}

/** Does what a comment asks for, and gives what to answer. What is refused is an answer too. */
export async function obey(command: Command, asking: Asking, ports: BotPorts): Promise<Obeyed> {
  try {
    return await tryToObey(command, asking, ports);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const outcome = error.code === 'ALREADY_PROMOTED' ? 'done' : 'refused';
    return { answer: { body: renderError(error), outcome }, deeds: [] };
  }
}

async function tryToObey(command: Command, asking: Asking, ports: BotPorts): Promise<Obeyed> {
  const { requestedBy } = asking;
  switch (command.kind) {
    case 'help':
      return done(renderHelp());
    case 'misunderstood':
      return refused(renderMisunderstanding(command.line, command.error));
    case 'promote':
      return await follow(await promote({ ...command, requestedBy }, ports), asking);
    case 'rollback':
      return await follow(await rollBack({ ...command, requestedBy }, ports), asking);
    case 'hold':
      return await hold({ ...command, requestedBy, state: 'held' }, ports);
    case 'unhold':
      return await hold({ ...command, requestedBy, state: 'released' }, ports);
    case 'status':
      return done(renderStatus(await readStatus(command.model, ports)));
    case 'explain':
      return await explain(command.subject, asking, ports);
  }
}

async function follow(proposed: ProposedChange, { followUp }: Asking): Promise<Obeyed> {
  const deeds = await followUp(proposed.pullRequest.number);
  return done(renderProposal(proposed), deeds);
}

/** The open requests of the stage are judged anew also where a bot before died of it. */
async function hold(wish: HoldWish, ports: BotPorts): Promise<Obeyed> {
  const answer = await holdStage(wish, ports);
  const deeds = await rejudgeModel(wish.place, ports);
  return done(renderHoldAnswer(answer, wish), deeds);
}

async function explain(
  subject: Explained,
  { pullRequest, repositoryUrl: url }: Asking,
  ports: BotPorts,
): Promise<Obeyed> {
  if (subject.kind === 'version') {
    const { planned, policy, defaultBranch } = await explainVersion(subject, ports);
    return done(renderForecast(planned, policy, pageOf({ url, baseBranch: defaultBranch })));
  }
  if (subject.kind === 'policy') {
    const { policy, snapshot } = await readStage(subject.place, ports);
    const page = pageOf({ url, baseBranch: snapshot.defaultBranch });
    return done(renderPolicy(subject.place, policy, page));
  }
  if (pullRequest === null) throw nothingToExplain();
  const evaluated = await evaluatePromotion(pullRequest, ports);
  return done(renderExplanation(evaluated.plan, pageOf(evaluated.pullRequest)));
}

function done(body: string, deeds: Deeds = []): Obeyed {
  return { answer: { body, outcome: 'done' }, deeds };
}

function refused(body: string): Obeyed {
  return { answer: { body, outcome: 'refused' }, deeds: [] };
}

function nothingToExplain(): RegistryError {
  return new RegistryError('INVALID_COMMAND', {
    problem: 'This is an issue, so there is no pull request to explain.',
    remedy: 'Write for example "/explain iris@1.5.0 production" or "/explain iris production".',
  });
}
