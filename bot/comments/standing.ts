import { createHash } from 'node:crypto';
import { VersionTag } from '../../core/model/version-tag.ts';
import type { StagePolicy } from '../../core/policy/stage-policy.ts';
import type { PlannedPromotion, PromotionPlan } from '../../core/promotion/plan-promotion.ts';
import { findPointerPlace, type PointerPlace } from '../../core/promotion/pointer.ts';

/** What a judgement was made against, so that it shows when it is out of date. */
export interface Standing {
  /** When a verdict passes by itself, as ISO 8601; null: none does. */
  readonly until: string | null;
  /** One for each pointer; see `rivalOf`. */
  readonly against: readonly string[];
}

export function standingOf({ promotions }: PromotionPlan): Standing {
  const times = promotions.flatMap(({ verdicts }) =>
    verdicts.flatMap(({ outcome, passesAt }) =>
      outcome === 'passed' || passesAt === undefined ? [] : [new Date(passesAt).toISOString()],
    ),
  );
  return { until: times.toSorted()[0] ?? null, against: promotions.map(rivalOfPlanned).toSorted() };
}

function rivalOfPlanned({ candidate }: PlannedPromotion): string {
  const { pointer, championPointer, withdrawn, policy } = candidate;
  return rivalOf(candidate, {
    champion: championPointer?.version ?? null,
    challenger: pointer.version,
    isWithdrawn: withdrawn !== null,
    policy,
  });
}

/** What a version was judged by. */
export interface Against {
  readonly champion: string | null;
  readonly challenger: string;
  readonly isWithdrawn: boolean;
  readonly policy: StagePolicy | null;
}

/**
 * The champion and the rules of a stage, and who is judged by them, in a word:
 * `iris/production@1.4.0~5f3c0a9d~1.5.0`; with `~withdrawn` where the version is.
 */
export function rivalOf({ model, stage }: PointerPlace, against: Against): string {
  const { champion, challenger, isWithdrawn, policy } = against;
  const rules = createHash('sha256').update(JSON.stringify(policy)).digest('hex').slice(0, 8);
  const state = isWithdrawn ? '~withdrawn' : '';
  return `${model}/${stage}@${champion ?? 'none'}~${rules}~${challenger}${state}`;
}

const RIVAL = /^(?<path>[^@]+)@[^~]+~[^~]+~(?<challenger>[^~]+)/;

/** Of what such a word tells; null: that is not to be read, as in what older releases wrote. */
export function parseRival(
  rival: string,
): { readonly place: PointerPlace; readonly challenger: VersionTag } | null {
  const { path, challenger } = RIVAL.exec(rival)?.groups ?? {};
  const place = findPointerPlace(`models/${path}.yml`);
  const tag = place === null ? null : VersionTag.find(`${place.model}@v${challenger}`);
  return place === null || tag === null ? null : { place, challenger: tag };
}
