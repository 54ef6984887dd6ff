import type { ModelVersion } from '../../core/generated/schema-types.ts';
import {
  type AssignmentRecord,
  formatAssignmentMessage,
} from '../../core/ledger/assignment-record.ts';
import { askTogether } from './ask-together.ts';
import { withAssignment } from './changed-snapshot.ts';
import { judgeMerge, type MergedChange, type MergeJudgement } from './judge-merge.ts';
import { overrideOf } from './reconcile-outcome.ts';
import type { Applied, Step, StepContext } from './reconcile-ports.ts';
import { isRefusedStill, refuse } from './refuse-change.ts';

/** Writes the ledger entry of a merged change, where it is admitted; compare-and-set by its tag. */
export async function assignVersion(
  step: Step<'assign' | 'retire'>,
  context: StepContext,
): Promise<Applied> {
  if (await isRefusedStill(context)) return { snapshot: null, outcome: null };
  const pointer = step.kind === 'assign' ? step.pointer : null;
  const { champion } = step;
  const { change, catalog } = await askTogether([pointer, champion?.record ?? null], context);
  const merged = { pointer, champion, change };
  const ports = { ...context.ports, catalog };
  const judgement = await judgeMerge(merged, { ...context, ports });
  const { overridden } = judgement;
  if (overridden === null) return await refuse(merged, judgement, context);
  const record = toRecord(merged, { ...judgement, overridden }, context);
  return await write(step, record, { ...context, judgement });
}

function toRecord(
  { champion, change }: MergedChange,
  { candidate, overridden }: MergeJudgement & { readonly overridden: readonly string[] },
  { snapshot }: StepContext,
): AssignmentRecord {
  return {
    version: candidate.pointer.version,
    digest: candidate.pointer.digest,
    commit: snapshot.commit,
    previousVersion: champion?.record.version ?? null,
    pullRequest: change?.pullRequest?.number ?? null,
    mergedBy: change?.pullRequest?.mergedBy ?? change?.pushedBy ?? null,
    kind: candidate.kind,
    overridden,
  };
}

async function write(
  { kind, tag }: Step<'assign' | 'retire'>,
  record: AssignmentRecord,
  context: StepContext & { readonly judgement: MergeJudgement },
): Promise<Applied> {
  const { stage, snapshot, ports, judgement } = context;
  const created = await ports.tags.create({
    name: tag.name,
    commit: await taggedCommit(judgement.candidate.challenger?.metadata ?? null, context),
    message: formatAssignmentMessage(tag, record),
  });
  // Another bot was first: look at what it wrote.
  if (!created) return { snapshot: await ports.registry.snapshot(), outcome: null };
  const after = withAssignment(snapshot, { tag, record, at: ports.clock() });
  if (kind === 'assign' && stage.policy.environment !== null) {
    return { snapshot: after, outcome: null };
  }
  return {
    snapshot: after,
    outcome: {
      kind: kind === 'assign' ? 'assigned' : 'retired',
      place: { model: stage.model, stage: stage.stage },
      version: record.version,
      assignment: tag.name,
      pullRequest: record.pullRequest,
      ...overrideOf(record),
    },
  };
}

/**
 * The commit that the version's own tag is on: by it GTO finds the version of an assignment. A
 * version that was registered from another repository has its source's commit there only.
 */
async function taggedCommit(
  metadata: ModelVersion | null,
  { snapshot, ports }: StepContext,
): Promise<string> {
  if (metadata === null) return snapshot.commit;
  const { model, version, source } = metadata;
  if (source.repository.toLowerCase() === snapshot.repository.toLowerCase()) return source.commit;
  const { versions } = await ports.ledger.read(model);
  const recorded = versions.find(({ tag }) => tag.version === version);
  return recorded?.commit ?? snapshot.commit;
}
