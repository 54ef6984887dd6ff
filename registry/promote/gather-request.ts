import type { StagePolicy } from '../../core/policy/stage-policy.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import { mayWrite, type People, type PullRequest } from '../../core/ports/promotions.ts';
import type { PromotionKind, PromotionRequest } from '../../core/promotion/candidate.ts';
import { CODE_OWNERS_PATHS } from '../../core/promotion/code-owners.ts';
import { conflictsOf, labelOf } from '../../core/promotion/judge-promotion.ts';
import { retryLabel } from '../../core/promotion/label.ts';

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
  const authority = await authorityOf(askedBy, policy, people);
  const retrier = hasFailed ? whoSet(retryLabel(stage), pullRequest) : null;
  const retries = await authorityOf(retrier, policy, people);
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

async function authorityOf(
  login: string | null,
  policy: StagePolicy | null,
  people: People,
): Promise<Pick<PromotionRequest, 'mayWrite' | 'isPromoter'>> {
  if (login === null) return { mayWrite: false, isPromoter: false };
  if (!mayWrite(await people.permissionOf(login))) return { mayWrite: false, isPromoter: false };
  return { mayWrite: true, isPromoter: await isPromoter(login, policy, people) };
}

/** Null: a team's members could not be read, and no other entry names the person. */
async function isPromoter(
  login: string,
  policy: StagePolicy | null,
  people: People,
): Promise<boolean | null> {
  const promoters = policy?.promoters ?? null;
  if (promoters === null) return true;
  const self = `@${login}`.toLowerCase();
  if (promoters.some((entry) => entry.toLowerCase() === self)) return true;
  let isKnown = true;
  for (const team of promoters.filter((entry) => entry.includes('/'))) {
    const answer = await people.isMember(team, login);
    if (answer === true) return true;
    if (answer === null) isKnown = false;
  }
  return isKnown ? false : null;
}

function changedRules(
  { changedPaths }: PullRequest,
  policy: StagePolicy | null,
): readonly string[] {
  const asksOwners = policy?.approvals?.from.includes('codeowners') ?? false;
  const rules = asksOwners ? [CONFIG_PATH, ...CODE_OWNERS_PATHS] : [CONFIG_PATH];
  return rules.filter((path) => changedPaths.includes(path));
}
