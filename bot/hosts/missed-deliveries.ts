import type { GitHubClient } from '../../github/client.ts';

/** GitHub keeps deliveries for three days, and delivers none again by itself. */
export const KEPT_MS = 3 * 24 * 60 * 60 * 1000;
/** Of 100 deliveries each, so that a busy App’s start does not use up its rate limit. */
const MOST_PAGES = 50;
/** What failed so often will not be cured by another attempt. */
const MOST_ATTEMPTS = 5;

export interface MissedDeliveries {
  /** The newest attempt of each delivery of which none succeeded; oldest first. */
  readonly ids: readonly (number | bigint)[];
  /** false: the list is longer than is read at once. */
  readonly complete: boolean;
}

/**
 * The deliveries since then that nobody answered well. The whole span is read, not just back to
 * the last success: other replicas may have answered in between, and GitHub sends in no order.
 */
export async function findMissedDeliveries(
  app: GitHubClient,
  since: number,
): Promise<MissedDeliveries> {
  const attempts = new Map<string, Attempt[]>();
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read: Page = await readPage(app, cursor);
    const recent = read.attempts.filter(({ deliveredAt }) => deliveredAt >= since);
    for (const one of recent) attempts.set(one.guid, [...(attempts.get(one.guid) ?? []), one]);
    cursor = read.next;
    const isEnd = cursor === null || recent.length < read.attempts.length;
    if (isEnd) return { ids: missedOf(attempts), complete: true };
  }
  return { ids: missedOf(attempts), complete: false };
}

/** GitHub sends it again under its old id. Its number may be larger than JavaScript's are exact. */
export async function redeliver(app: GitHubClient, delivery_id: number | bigint): Promise<boolean> {
  const request = { method: 'POST', url: '/app/hook/deliveries/{delivery_id}/attempts' } as const;
  const { status } = await app.request({ ...request, delivery_id });
  return status === 202;
}

interface Attempt {
  readonly id: number | bigint;
  readonly guid: string;
  readonly succeeded: boolean;
  readonly deliveredAt: number;
}

interface Page {
  readonly attempts: readonly Attempt[];
  readonly next: string | null;
}

async function readPage(app: GitHubClient, cursor: string | null): Promise<Page> {
  const { data, headers } = await app.request('GET /app/hook/deliveries', {
    per_page: 100,
    ...(cursor !== null && { cursor }),
  });
  const attempts = data.map(({ id, guid, status_code, delivered_at }) => ({
    id,
    guid,
    succeeded: status_code >= 200 && status_code < 300,
    deliveredAt: Date.parse(delivered_at),
  }));
  return { attempts, next: nextCursor(headers.link ?? '') };
}

function nextCursor(link: string): string | null {
  const [, address] = /<([^>]+)>;\s*rel="next"/.exec(link) ?? [];
  return address === undefined ? null : new URL(address).searchParams.get('cursor');
}

function missedOf(attempts: ReadonlyMap<string, readonly Attempt[]>): readonly (number | bigint)[] {
  return [...attempts.values()]
    .filter((all) => all.length < MOST_ATTEMPTS && !all.some(({ succeeded }) => succeeded))
    .flatMap(([newest]) => newest ?? [])
    .sort((a, b) => a.deliveredAt - b.deliveredAt)
    .map(({ id }) => id);
}
