import { createProbot, type Probot } from 'probot';
import { RegistryError } from '../../core/errors.ts';
import { modelRegistry } from '../app.ts';
import { leaveToItsEvent } from '../handlers/issue-comment.ts';
import { registryOctokit } from '../octokit.ts';
import type { WorkNews } from '../work.ts';
import { Lifetime } from './lifetime.ts';
import { createLog } from './log.ts';
import { isPassing } from './passing-error.ts';
import { isSetUp } from './settings.ts';
import { unaskedWork } from './unasked-work.ts';
import { watchedQueue } from './watched-queue.ts';

/** What API Gateway or a function URL passes on; a schedule passes something without headers. */
export interface FunctionEvent {
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | null;
  readonly isBase64Encoded?: boolean;
}

export interface FunctionAnswer {
  readonly statusCode: number;
  readonly body: string;
}

type Handler = (event: FunctionEvent) => Promise<FunctionAnswer>;

/** A function is paid for while it waits, and whoever calls it tries again. */
const PAUSES_MS = [1_000, 5_000];

/**
 * The application as a function that is called for each webhook. A function is frozen as soon as it
 * answers, so all work is done by then; what failed by something passing fails the call.
 */
export async function createHandler(
  env: NodeJS.ProcessEnv,
  pauses: readonly number[] = PAUSES_MS,
): Promise<Handler> {
  if (!isSetUp(env)) throw notSetUp();
  const log = await createLog({ ...env, LOG_FORMAT: env['LOG_FORMAT'] || 'json' });
  const failures: unknown[] = [];
  const hear = (news: WorkNews): void => {
    if (news.outcome === 'failed' && isPassing(news.error)) failures.push(news.error);
  };
  const { queue, apiCalls } = watchedQueue({ log, pauses, hear });
  const Octokit = registryOctokit(apiCalls.watch);
  const probot = await createProbot({ env, overrides: { log, Octokit } }).ready();
  modelRegistry(queue, leaveToItsEvent)(probot);
  const upkeep = { queue, log, lifetime: new Lifetime(), settleMs: 0, everyMs: null };
  const lookAround = unaskedWork(probot, upkeep);
  return async (event) => {
    const isWebhook = event.headers !== undefined;
    const answer = isWebhook ? await receive(event, probot) : await done(lookAround());
    await queue.idle();
    const failed = failures.splice(0);
    if (failed.length > 0) throw new AggregateError(failed, 'GitHub could not be reached.');
    return answer;
  };
}

async function receive(event: FunctionEvent, probot: Probot): Promise<FunctionAnswer> {
  const header = headersOf(event);
  try {
    await probot.webhooks.verifyAndReceive({
      id: header('x-github-delivery'),
      name: header('x-github-event'),
      signature: header('x-hub-signature-256'),
      payload: payloadOf(event),
    });
    return { statusCode: 200, body: 'ok\n' };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { statusCode: 400, body: 'The signature does not fit, or the body is no JSON.\n' };
  }
}

async function done(work: Promise<void>): Promise<FunctionAnswer> {
  await work;
  return { statusCode: 200, body: 'ok\n' };
}

/** Some ways into a function keep how GitHub writes the names of headers. */
function headersOf({ headers = {} }: FunctionEvent): (name: string) => string {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value ?? '']);
  const byName: ReadonlyMap<string, string> = new Map(
    lower.map(([name = '', value = '']) => [name, value]),
  );
  return (name) => byName.get(name) ?? '';
}

function payloadOf({ body, isBase64Encoded }: FunctionEvent): string {
  return Buffer.from(body ?? '', isBase64Encoded === true ? 'base64' : 'utf8').toString('utf8');
}

function isRefusal(error: unknown): boolean {
  if (!(error instanceof AggregateError)) return false;
  return error.errors.some(
    (one: unknown) => one instanceof Error && 'status' in one && one.status === 400,
  );
}

function notSetUp(): RegistryError {
  return new RegistryError('INVALID_INPUT', {
    problem: 'APP_ID and PRIVATE_KEY are not set, and a function has no page to set up an App.',
    remedy:
      'Register the App with "npm start" first, then set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET.',
  });
}
