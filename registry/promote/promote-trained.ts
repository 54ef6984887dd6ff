import { RegistryError } from '../../core/errors.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import { readPolicy } from '../../core/policy/read-policy.ts';
import type { RegistrySnapshot } from '../../core/ports/deployments.ts';
import type { ProposedBranches } from '../../core/ports/proposed-branches.ts';
import type {
  RecentTrainings,
  TrainedVersions,
  Training,
} from '../../core/ports/trained-versions.ts';
import { promoteLabel, stageLabels } from '../../core/promotion/label.ts';
import { pointerPath } from '../../core/promotion/pointer.ts';
import { promotionBranch } from '../../core/promotion/proposal.ts';
import { type ProposalPorts, type ProposedChange, promote } from './propose-change.ts';

export interface TrainedPorts extends ProposalPorts {
  readonly trained: TrainedVersions;
  readonly branches: ProposedBranches;
}

/** A version from a labelled pull request, and what came of the label. */
export type TrainedPromotion = {
  /** The pull request that trained it. */
  readonly training: number;
  readonly tag: VersionTag;
  readonly stage: string;
} & (
  | { readonly kind: 'proposed'; readonly change: ProposedChange }
  /** Who set the label has no right to. */
  | {
      readonly kind: 'refused';
      readonly label: string;
      readonly by: string;
      readonly error: RegistryError;
    }
);

/** What was merged lately by the labels of the stages: one call. */
export async function listRecent(
  { config }: RegistrySnapshot,
  { trained }: Pick<TrainedPorts, 'trained'>,
): Promise<RecentTrainings> {
  return await trained.recent(readPolicy(config).stages.flatMap(stageLabels));
}

/**
 * Asks for the promotion of versions that were registered from merged pull requests with the label
 * for it: once for each version and stage, for whoever set the label. No call where none is left.
 */
export async function promoteTrained(
  { trainings, branches }: RecentTrainings,
  snapshot: RegistrySnapshot,
  ports: TrainedPorts,
): Promise<readonly TrainedPromotion[]> {
  const { stages } = readPolicy(snapshot.config);
  const outcomes: TrainedPromotion[] = [];
  // The oldest first, so that the newest is not superseded by them.
  for (const wish of trainings.toReversed().flatMap((training) => wishesOf(training, stages))) {
    if (isKnown(wish, snapshot) || branches.has(branchOf(wish))) continue;
    const outcome = await proposeTrained(wish, ports);
    if (outcome !== null) outcomes.push(outcome);
  }
  return outcomes;
}

interface Wish {
  readonly training: number;
  readonly tag: VersionTag;
  readonly stage: string;
  readonly by: string;
}

/** Where it changes the stage's pointer itself, the label asks for what that says. */
function wishesOf(training: Training, stages: readonly string[]): readonly Wish[] {
  if (training.isOwn) return [];
  return training.versions.flatMap((tag) =>
    stages.flatMap((stage) => {
      const label = training.labels.find(({ name }) => name === promoteLabel(stage));
      const asksItself = training.changedPaths.includes(pointerPath({ model: tag.model, stage }));
      const by = label?.labelledBy ?? null;
      return by === null || asksItself ? [] : [{ training: training.number, tag, stage, by }];
    }),
  );
}

/** true: the stage holds or held it, or is about to. */
function isKnown({ tag, stage }: Wish, { assignments }: RegistrySnapshot): boolean {
  return assignments.some(
    ({ tag: entry, record }) =>
      entry.model === tag.model && entry.stage === stage && record.version === tag.version,
  );
}

function branchOf({ tag, stage }: Wish): string {
  return promotionBranch({ model: tag.model, stage }, tag.version);
}

/** Null: there is nothing to ask for, or not yet. */
async function proposeTrained(wish: Wish, ports: TrainedPorts): Promise<TrainedPromotion | null> {
  const { training, tag, stage, by } = wish;
  if ((await ports.branches.findPullRequest(branchOf(wish))) !== null) return null;
  const place = { model: tag.model, stage };
  try {
    const change = await promote({ place, version: tag.version, requestedBy: by }, ports);
    return { kind: 'proposed', training, tag, stage, change };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    if (NOTHING_TO_ASK.has(error.code)) return null;
    if (error.code !== 'NOT_PERMITTED') throw error;
    return { kind: 'refused', training, tag, stage, by, error, label: promoteLabel(stage) };
  }
}

/** A version is found by its tag before its release is published; the next event finds both. */
const NOTHING_TO_ASK: ReadonlySet<RegistryError['code']> = new Set([
  ...(['VERSION_NOT_FOUND', 'VERSION_WITHDRAWN', 'ALREADY_PROMOTED'] as const),
]);
