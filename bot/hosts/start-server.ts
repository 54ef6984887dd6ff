import type { Logger } from 'pino';
import type { ApplicationFunctionOptions, Probot, Server } from 'probot';
import { modelRegistry } from '../app.ts';
import { leaveToItsEvent } from '../handlers/issue-comment.ts';
import { registryOctokit } from '../octokit.ts';
import { pause } from '../pause.ts';
import { endpoints } from './endpoints.ts';
import { Lifetime } from './lifetime.ts';
import { createLog } from './log.ts';
import { runProbot } from './probot-server.ts';
import { isSetUp, readSettings } from './settings.ts';
import { SharedThrottle } from './shared-throttle.ts';
import { unaskedWork } from './unasked-work.ts';
import { PAUSES_MS, watchedQueue } from './watched-queue.ts';
import { countDeliveries, receiveAtRoot } from './webhook-endpoints.ts';

export interface RunningServer {
  readonly port: number;
  /** Resolves when everything that came in is done. */
  idle(): Promise<void>;
  /** Takes nothing more, and ends what is begun. */
  stop(): Promise<void>;
}

/** In milliseconds. */
export interface Timing {
  /** Before each further attempt at work that failed. */
  readonly pauses: readonly number[];
  /** Until a load balancer sends webhooks to a server that says it is ready. */
  readonly settleMs: number;
}

const TIMING: Timing = { pauses: PAUSES_MS, settleMs: 30_000 };
/** Webhooks are answered at once, so whatever still holds a connection does not send one. */
const LAST_ANSWERS_MS = 1_000;

/**
 * The bot as a server, set up as any Probot application: APP_ID, PRIVATE_KEY, WEBHOOK_SECRET. Where
 * none of them is set it is Probot's setup page, which registers the App.
 */
export async function startServer(
  env: NodeJS.ProcessEnv,
  timing: Timing = TIMING,
): Promise<RunningServer> {
  const log = await createLog(env);
  return isSetUp(env) ? await startBot({ env, log, timing }) : await startSetup({ env, log });
}

interface Start {
  readonly env: NodeJS.ProcessEnv;
  readonly log: Logger;
}

async function startSetup({ env, log }: Start): Promise<RunningServer> {
  const server = await runProbot(() => {}, { env, log });
  return { port: server.port, idle: async () => {}, stop: () => server.stop() };
}

async function startBot({ env, log, timing }: Start & { timing: Timing }): Promise<RunningServer> {
  const { reconcileEvery, stopWithin } = readSettings(env);
  const lifetime = new Lifetime();
  const { queue, metrics, apiCalls } = watchedQueue({ log, pauses: timing.pauses });
  const everyMs = reconcileEvery === 0 ? null : reconcileEvery * 60_000;
  const upkeep = { queue, log, lifetime, settleMs: timing.settleMs, everyMs };
  let begin = async (): Promise<void> => {};
  const application = async (app: Probot, { addHandler }: ApplicationFunctionOptions) => {
    countDeliveries(app, metrics, lifetime);
    modelRegistry(queue, leaveToItsEvent)(app);
    begin = unaskedWork(app, upkeep);
    addHandler(await receiveAtRoot(app));
    addHandler(endpoints({ lifetime, metrics }));
  };
  const throttle = new SharedThrottle();
  const Octokit = registryOctokit(apiCalls.watch).defaults(throttle.apply);
  const server = await runProbot(application, { env, log, Octokit });
  void begin();
  const stop = async (): Promise<void> => {
    lifetime.end();
    await closeServer(server);
    for (const { kind, repository, about, delivery } of await queue.stop(stopWithin * 1000)) {
      log.error({ repository, about, delivery, kind }, `Left undone: ${kind} of ${repository}`);
    }
    await throttle.close();
  };
  return { port: server.port, idle: () => queue.idle(), stop };
}

async function closeServer(server: Server): Promise<void> {
  const closed = new AbortController();
  const end = server.stop().finally(() => closed.abort());
  await Promise.race([end, pause(LAST_ANSWERS_MS, closed.signal)]);
}
