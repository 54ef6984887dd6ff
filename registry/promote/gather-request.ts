import type { StagePolicy } from '../../core/policy/stage-policy.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { People, PullRequest } from '../../core/ports/promotions.ts';
import type { PromotionKind, PromotionRequest } from '../../core/promotion/candidate.ts';
import { CODE_OWNERS_PATHS } from '../../core/promotion/code-owners.ts';
import { conflictsOf, labelOf } from '../../core/promotion/judge-promotion.ts';
import { retryLabel } from '../../core/promotion/label.ts';
import { readAuthority } from './authority.ts';

export interface RequestContext {
  readonly kind: PromotionKind;
  readonly stage: string;
  readonly policy: StagePolicy | null;
  /** true: the records show that the policy itself asks. */
  readonly byPolicy: boolean;
  /** true: it matters whether somebody wants to try again what failed. */
  readonly hasFailed: boolean;
}

/** Who asks for a change of the stage, and whether they may. */
export async function gatherRequest(
  pullRequest: PullRequest,
  context: RequestContext,
  people: People,
): Promise<PromotionRequest> {
  const { kind, stage, policy, byPolicy, hasFailed } = context;
  const label = labelOf(kind, stage);
  const askedBy = byPolicy ? null : whoSet(label, pullRequest);
  const promoters = policy?.promoters ?? null;
  const authority = await readAuthority(askedBy, promoters, people);
  const retrier = hasFailed ? whoSet(retryLabel(stage), pullRequest) : null;
  const retries = await readAuthority(retrier, promoters, people);
  return {
    label,
    askedBy,
    ...authority,
    retries: retries.mayWrite && retries.isPromoter === true,
    byPolicy,
    conflicts: conflictsOf(pullRequest.labels, stage, kind),
    changedRules: changedRules(pullRequest, policy),
  };
}

function whoSet(label: string, { labels }: PullRequest): string | null {
  return labels.find(({ name }) => name === label)?.labelledBy ?? null;
}

function changedRules(
  { changedPaths }: PullRequest,
  policy: StagePolicy | null,
): readonly string[] {
  const asksOwners = policy?.approvals?.from.includes('codeowners') ?? false;
  const rules = asksOwners ? [CONFIG_PATH, ...CODE_OWNERS_PATHS] : [CONFIG_PATH];
  return rules.filter((path) => changedPaths.includes(path));
}
