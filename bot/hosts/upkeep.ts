import type { GitHubClient } from '../../github/client.ts';
import { pause } from '../pause.ts';
import { findMissedDeliveries, KEPT_MS, redeliver } from './missed-deliveries.ts';

/** An attempt may be listed late, and reads of replicas overlap. */
const OVERLAP_MS = 60 * 60 * 1000;

export interface UpkeepOptions {
  authorize(): Promise<GitHubClient>;
  /** Over all repositories. */
  round(): Promise<void>;
  /** What went wrong; the next turn tries it again. */
  failed(doing: string, error: unknown): void;
  /** What GitHub was asked to send again. */
  asked(deliveries: number, complete: boolean): void;
  /** The server may be sent webhooks. */
  ready(): void;
  /** How long it takes until whoever passes webhooks on has seen that the server is ready. */
  readonly settleMs: number;
  /** null: only once. */
  readonly everyMs: number | null;
  readonly cut: AbortSignal;
}

/** What is done at the start, and every now and then: look for what no webhook told of. */
export async function keepUp(options: UpkeepOptions): Promise<void> {
  const { cut, everyMs } = options;
  let since = Date.now() - KEPT_MS;
  do {
    const start = Date.now();
    if (await fetchMissed(since, options)) since = start - OVERLAP_MS;
    if (!cut.aborted) await tryTo('look after all repositories', options.round, options);
    if (everyMs === null) return;
    await pause(withJitter(everyMs), cut);
  } while (!cut.aborted);
}

/** true: all that was missed since then is on its way. */
async function fetchMissed(since: number, options: UpkeepOptions): Promise<boolean> {
  const { authorize, asked, ready, settleMs, cut } = options;
  const find = async () => findMissedDeliveries(await authorize(), since);
  const missed = await tryTo('read which deliveries were missed', find, options);
  ready();
  if (missed === null || missed.ids.length === 0) return missed !== null;
  await pause(settleMs, cut);
  let sent = 0;
  for (const id of missed.ids) {
    if (cut.aborted) return false;
    const send = async () => redeliver(await authorize(), id);
    if ((await tryTo('have a missed delivery sent again', send, options)) !== null) sent += 1;
  }
  asked(sent, missed.complete);
  return sent === missed.ids.length;
}

/** null: it went wrong. */
async function tryTo<Result>(
  doing: string,
  work: () => Promise<Result>,
  { failed, cut }: UpkeepOptions,
): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (!cut.aborted) failed(doing, error);
    return null;
  }
}

/** So that replicas that were started together do not look all at once. */
function withJitter(milliseconds: number): number {
  return milliseconds * (0.9 + 0.2 * Math.random());
}
