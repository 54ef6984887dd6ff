import { createHash } from 'node:crypto';
import {
  formatRefusalMessage,
  type RefusalRecord,
  refusalTag,
  repeatedRefusalTag,
} from '../../core/ledger/refusal-record.ts';
import { pointerPath } from '../../core/promotion/pointer.ts';
import { circumstancesOf, refusalsOf } from '../../core/reconcile/standing-refusal.ts';
import type { MergedChange, MergeJudgement } from './judge-merge.ts';
import type { Applied, StepContext } from './reconcile-ports.ts';

/**
 * true: the pointer was refused before, and nothing has changed since that could admit it. Costs
 * no call while the default branch stands still, and one where it has moved.
 */
export async function isRefusedStill(context: StepContext): Promise<boolean> {
  const { stage, snapshot, ports, rejudging } = context;
  if (rejudging === 'always') return false;
  const circumstances = toKey(context);
  const standing = refusalsOf(stage, snapshot.refusals).filter(
    (refusal) => refusal.circumstances === circumstances,
  );
  if (standing.length === 0) return false;
  if (standing.some(({ head }) => head === snapshot.commit)) return true;
  const change = await ports.changes.lastChange(pointerPath(stage));
  return standing.some(({ commit }) => commit === change?.commit);
}

/** Keeps once that the change was refused, and tells of it. */
export async function refuse(
  { change }: MergedChange,
  judgement: MergeJudgement,
  context: StepContext,
): Promise<Applied> {
  const { stage, snapshot } = context;
  const { verdicts } = judgement;
  const record = toRecord(change, judgement, context);
  await keep(record, context);
  return {
    snapshot: null,
    outcome: {
      kind: 'refused',
      place: { model: stage.model, stage: stage.stage },
      version: stage.pointer?.version ?? null,
      pullRequest: change?.pullRequest?.number ?? null,
      commit: change?.commit ?? snapshot.commit,
      by: record.by,
      verdicts,
    },
  };
}

function toRecord(
  change: MergedChange['change'],
  { verdicts }: MergeJudgement,
  context: StepContext,
): RefusalRecord {
  const { stage, snapshot, ports } = context;
  const held = verdicts.filter(({ outcome }) => outcome !== 'passed');
  const times = held.map(({ passesAt }) => passesAt);
  const isTimed = times.every((time) => time !== undefined);
  return {
    model: stage.model,
    stage: stage.stage,
    version: stage.pointer?.version ?? null,
    digest: stage.pointer?.digest ?? null,
    commit: change?.commit ?? snapshot.commit,
    pullRequest: change?.pullRequest?.number ?? null,
    by: change?.pullRequest?.mergedBy ?? change?.pushedBy ?? null,
    gates: held.map(({ gate }) => gate),
    at: ports.clock().toISOString(),
    head: snapshot.commit,
    circumstances: toKey(context),
    passesAt: isTimed ? (times.toSorted().at(-1) ?? null) : null,
  };
}

/** Whether it could be written does not matter: another bot wrote the same, or will. */
async function keep(record: RefusalRecord, { snapshot, ports }: StepContext): Promise<void> {
  const known = snapshot.refusals.filter(
    ({ model, stage, commit }) =>
      model === record.model && stage === record.stage && commit === record.commit,
  );
  if (known.some(({ circumstances }) => circumstances === record.circumstances)) return;
  const tag = known.length === 0 ? refusalTag(record) : repeatedRefusalTag(record);
  await ports.tags.create({
    name: tag.name,
    commit: record.commit,
    message: formatRefusalMessage(record),
  });
}

function toKey({ stage, snapshot, ports }: StepContext): string {
  const text = circumstancesOf(stage, snapshot, ports.clock());
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
