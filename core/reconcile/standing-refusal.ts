import { holdsOf } from '../ledger/hold-record.ts';
import type { RefusalRecord } from '../ledger/refusal-record.ts';
import { findWithdrawal } from '../ledger/withdrawal-record.ts';
import { VersionTag } from '../model/version-tag.ts';
import type { RegistrySnapshot } from '../ports/deployments.ts';
import { isSamePlace } from '../promotion/pointer.ts';
import { versionsDeployed } from './deployment-history.ts';
import type { StageFacts } from './reconcile-step.ts';

/** The refusals of what the pointer says now, by whatever commit it came to say so. */
export function refusalsOf(
  stage: StageFacts,
  refusals: readonly RefusalRecord[],
): readonly RefusalRecord[] {
  const { pointer } = stage;
  return refusals.filter(
    (refusal) =>
      isSamePlace(refusal, stage) &&
      refusal.version === (pointer?.version ?? null) &&
      refusal.digest === (pointer?.digest ?? null),
  );
}

/**
 * All that a judgement goes by and that can change without a commit to the pointer, as text: the
 * policy, holds, withdrawals, whether the version has run in the stage before, and whether a time
 * has come. While it is the same, a refused pointer is not judged again. What it does not tell, a
 * label that was set late or a permission that was granted, is found by the schedule.
 */
export function circumstancesOf(stage: StageFacts, snapshot: RegistrySnapshot, now: Date): string {
  const { pointer, policy, model } = stage;
  const own = refusalsOf(stage, snapshot.refusals);
  const before = policy.after === null ? [] : [{ model, stage: policy.after }];
  const tag = pointer === null ? null : VersionTag.of(model, pointer.version);
  return JSON.stringify({
    config: snapshot.config,
    hold: holdsOf(snapshot.holds, stage).at(-1)?.counter ?? 0,
    withdrawn: tag !== null && findWithdrawal(snapshot.withdrawals, tag) !== null,
    wasThere: before.map((place) =>
      versionsDeployed(snapshot.deployments, place).has(pointer?.version ?? ''),
    ),
    timesUp: new Set(
      own.flatMap(({ passesAt }) => (passesAt !== null && isPast(passesAt, now) ? passesAt : [])),
    ).size,
  });
}

function isPast(time: string, now: Date): boolean {
  return Date.parse(time) <= now.getTime();
}
