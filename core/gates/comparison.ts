import { findMetric, type Measured, type MetricPath, nameOf, placeOf } from './measured.ts';
import type { Contenders } from './verdict.ts';

/** A rule that holds a figure against the champion's. */
export interface ComparisonRule extends MetricPath {
  readonly allowOtherData?: boolean;
}

export type Comparison =
  | { readonly kind: 'comparable'; readonly now: Measured; readonly before: Measured }
  | { readonly kind: 'first' }
  /** `reason` is a sentence. */
  | { readonly kind: 'incomparable'; readonly reason: string };

/** The figures of both; comparable only where they mean the same, on the same data. */
export function compareContenders(rule: ComparisonRule, contenders: Contenders): Comparison {
  const { challenger, champion } = contenders;
  const now = findMetric(challenger, rule);
  if (!now.found) return incomparable(now.reason);
  if (champion === null) return { kind: 'first' };
  const before = findMetric(champion, rule);
  if (!before.found) return incomparable(before.reason);
  const [mine, theirs] = [now.value, before.value];
  if (mine.metric.direction !== theirs.metric.direction) {
    return incomparable(
      `Not comparable: the challenger says that ${mine.metric.direction} is better, the champion that ${theirs.metric.direction} is.`,
    );
  }
  const obstacle =
    rule.allowOtherData === true ? null : otherData(rule, contenders, [mine, theirs]);
  if (obstacle !== null) return incomparable(obstacle);
  return { kind: 'comparable', now: mine, before: theirs };
}

/** What of a comparison with other data is to be known; empty where the data are the same. */
export function dataNote(now: Measured, before: Measured): string {
  if (now.digest !== null && now.digest === before.digest) return '';
  const known = now.digest !== null && before.digest !== null;
  return known
    ? ' They were measured on different data, which the rule allows.'
    : ' Nothing tells whether they were measured on the same data; the rule allows that.';
}

function otherData(
  rule: ComparisonRule,
  { challenger, champion }: Contenders,
  [now, before]: readonly [Measured, Measured],
): string | null {
  const place = placeOf(rule);
  if (now.digest === null) {
    return `Not comparable: ${nameOf(challenger)} records no digest of ${place}, so nothing tells that both were measured on the same data. Record "digest" in that entry of the evaluation, or "path" where the data lies, and register the version again; or set allowOtherData in the rule.`;
  }
  if (before.digest === null) {
    const name = champion === null ? 'the champion' : nameOf(champion);
    return `Not comparable: ${name}, the champion, records no digest of ${place}, and cannot be changed any more. Set allowOtherData in the rule until a version with a digest is the champion.`;
  }
  if (now.digest === before.digest) return null;
  return `Not comparable: on ${place} the data of the challenger is ${now.digest}, and of the champion ${before.digest}. Measure both on the same data, or set allowOtherData in the rule.`;
}

function incomparable(reason: string): Comparison {
  return { kind: 'incomparable', reason };
}
