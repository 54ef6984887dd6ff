import type { PullRequestStore } from '../core/ports/promotions.ts';
import type { PointerPlace } from '../core/promotion/pointer.ts';
import {
  formatPromotionComment,
  NEW_COMMENT,
  parsePromotionComment,
} from './comments/promotion-comment.ts';
import { type PullRequestPage, pageOf } from './comments/pull-request-page.ts';

export type ResultPart = 'state' | 'override' | 'next';

export interface Result {
  readonly pullRequest: number;
  readonly place: PointerPlace;
  /** What it tells of: absent: how the change stands. The others stay beside that. */
  readonly part?: ResultPart;
  /** Markdown, for a repository with this address and the pull request in it. */
  render(repositoryUrl: string, page: PullRequestPage): string;
}

/** Says on the pull request that moved a pointer what came of it; nothing is sent where it stands. */
export async function reportResult(
  { pullRequest: number, place, part = 'state', render }: Result,
  pullRequests: PullRequestStore,
): Promise<void> {
  const pullRequest = await pullRequests.get(number);
  const { comment } = pullRequest;
  const written = parsePromotionComment(comment?.body ?? '') ?? NEW_COMMENT;
  const page = pageOf(pullRequest);
  const key = `${place.model}/${place.stage}${part === 'state' ? '' : `/${part}`}`;
  const text = render(`${page.serverUrl}/${page.repository}`, page);
  const results = new Map(written.results).set(key, text);
  const body = formatPromotionComment({ ...written, results: inOrder(results) });
  if (body !== comment?.body) await pullRequests.writeComment(number, body, comment?.id ?? null);
}

/** What followed stands below what it followed from. */
function inOrder(results: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const keys = [...results.keys()];
  const places = [...new Set(keys.map((key) => key.replace(/\/(?:next|override)$/, '')))];
  const sorted = places.flatMap((place) => [place, `${place}/override`, `${place}/next`]);
  return new Map(
    sorted.flatMap((key) => {
      const text = results.get(key);
      return text === undefined ? [] : [[key, text] as const];
    }),
  );
}
