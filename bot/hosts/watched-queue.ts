import type { Logger } from 'pino';
import type { WorkNews } from '../work.ts';
import { WorkQueue } from '../work-queue.ts';
import { ApiCalls } from './api-calls.ts';
import { toWorkLine } from './log.ts';
import { Metrics } from './metrics.ts';
import { isPassing } from './passing-error.ts';

/** Ten seconds for a hiccup, ten minutes for an outage. What lasts longer the next round mends. */
export const PAUSES_MS: readonly number[] = [10_000, 60_000, 600_000];

export interface Watched {
  readonly queue: WorkQueue;
  readonly metrics: Metrics;
  readonly apiCalls: ApiCalls;
}

export interface WatchedQueueOptions {
  readonly log: Logger;
  /** Before each further attempt at work that failed, in milliseconds. */
  readonly pauses: readonly number[];
  hear?(news: WorkNews): void;
}

/** A queue of which the log and the metrics tell. */
export function watchedQueue({ log, pauses, hear }: WatchedQueueOptions): Watched {
  const metrics = new Metrics();
  const apiCalls = new ApiCalls((call) => metrics.apiCall(call));
  const tell = (news: WorkNews): void => {
    metrics.work(news);
    hear?.(news);
    const { level, fields, message } = toWorkLine(news, apiCalls.countOf(news.work));
    log[level](fields, message);
  };
  const perform = apiCalls.perform.bind(apiCalls);
  const queue = new WorkQueue({ tell, perform, pauses, isPassing });
  metrics.watch(queue);
  return { queue, metrics, apiCalls };
}
