import type { Logger } from 'pino';
import type { Probot } from 'probot';
import { tick } from '../tick.ts';
import type { WorkQueue } from '../work-queue.ts';
import { installedRepositories } from './installed-repositories.ts';
import type { Lifetime } from './lifetime.ts';
import { Rounds } from './rounds.ts';
import { keepUp } from './upkeep.ts';

export interface UnaskedWorkOptions {
  readonly queue: WorkQueue;
  readonly log: Logger;
  readonly lifetime: Lifetime;
  readonly settleMs: number;
  /** null: only at the start. */
  readonly everyMs: number | null;
}

/** Prepares what a server does that no webhook asks for, and gives what begins it. */
export function unaskedWork(app: Probot, options: UnaskedWorkOptions): () => Promise<void> {
  const { queue, log, lifetime, settleMs, everyMs } = options;
  const failed = (doing: string, err: unknown): void => {
    log.error({ err }, `Could not ${doing}. The next round tries it again`);
  };
  const authorize = (installation?: number) => app.auth(installation);
  const rounds = new Rounds({
    repositories: () =>
      installedRepositories(authorize, (error) => failed('read an installation', error)),
    reconcile: tick,
    add: (work) => queue.add(work),
  });
  app.onAny(({ payload }) => {
    if ('repository' in payload) rounds.heardOf(payload.repository?.full_name ?? '');
  });
  return () =>
    keepUp({
      ...{ authorize, failed, settleMs, everyMs },
      round: () => rounds.once(),
      asked: (deliveries, complete) => {
        const rest = complete ? '' : '; there may be older ones, which are too many to look at';
        log.info({ deliveries }, `Had missed deliveries sent again${rest}`);
      },
      ready: () => lifetime.begin(),
      cut: lifetime.cut,
    });
}
