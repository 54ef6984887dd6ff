import type { PullRequest, PullRequestStore } from '../core/ports/promotions.ts';
import type { PointerPlace } from '../core/promotion/pointer.ts';
import { formatPromotionComment, parsePromotionComment } from './comments/promotion-comment.ts';

export interface Result {
  readonly pullRequest: number;
  readonly place: PointerPlace;
  /** Markdown, for a repository with this address. */
  render(repositoryUrl: string): string;
}

/** Says on the pull request that moved a pointer what came of it; nothing is sent where it stands. */
export async function reportResult(
  { pullRequest: number, place, render }: Result,
  pullRequests: PullRequestStore,
): Promise<void> {
  const pullRequest = await pullRequests.get(number);
  const { comment } = pullRequest;
  const written = parsePromotionComment(comment?.body ?? '');
  const results = new Map(written?.results);
  results.set(`${place.model}/${place.stage}`, render(repositoryUrlOf(pullRequest)));
  const body = formatPromotionComment({
    check: written?.check ?? null,
    standing: written?.standing ?? NOWHERE,
    results,
    judgement: written?.judgement ?? '',
  });
  if (body !== comment?.body) await pullRequests.writeComment(number, body, comment?.id ?? null);
}

const NOWHERE = { until: null, against: [] };

function repositoryUrlOf({ url }: PullRequest): string {
  return url.replace(/\/pull\/\d+$/, '');
}
