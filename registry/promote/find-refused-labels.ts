import type { Policy } from '../../core/policy/read-policy.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type {
  People,
  PullRequest,
  PullRequestLabel,
  RepositoryFiles,
} from '../../core/ports/promotions.ts';
import { isRegistryLabel, stageLabels } from '../../core/promotion/label.ts';
import type { PromotionPlan } from '../../core/promotion/plan-promotion.ts';
import { findPointerPlace } from '../../core/promotion/pointer.ts';
import { readAuthority } from './authority.ts';
import type { EvaluatedPullRequest } from './evaluate-promotion.ts';
import { readPolicyFile } from './policy-in-force.ts';

/** A label that counts for nothing, since who set it has no right to. */
export interface RefusedLabel {
  readonly name: string;
  readonly stage: string;
  readonly by: string;
  /** The first thing that is missing. */
  readonly lacks: 'write' | 'promoter';
}

export interface LabelPorts {
  readonly people: People;
  readonly files: RepositoryFiles;
}

/** Costs nothing where the judgement found all who set the registry's labels to have the right. */
export async function findRefusedLabels(
  { pullRequest, plan }: EvaluatedPullRequest,
  { people, files }: LabelPorts,
): Promise<readonly RefusedLabel[]> {
  const doubtful = pullRequest.labels.filter(
    (label) =>
      isRegistryLabel(label.name) && !isOfPolicy(label, pullRequest) && !isVouchedFor(label, plan),
  );
  if (doubtful.length === 0) return [];
  const file = { revision: pullRequest.baseBranch, path: CONFIG_PATH };
  const [config] = await files.read([file]);
  const policies = readPolicyFile(config ?? null);
  const refused: RefusedLabel[] = [];
  for (const { name, labelledBy: by } of doubtful) {
    const stage = policies.stages.find((one) => stageLabels(one).includes(name));
    if (stage === undefined || by === null) continue;
    const lacks = await findLack(by, promotersOf(stage, policies, pullRequest), people);
    if (lacks !== null) refused.push({ name, stage, by, lacks });
  }
  return refused;
}

/** true: the registry opened the pull request for nobody, and set the label itself. */
function isOfPolicy({ labelledBy }: PullRequestLabel, { isOwn, author }: PullRequest): boolean {
  return isOwn && author !== null && labelledBy === author;
}

/** true: the judgement looked at who set it, or at the same person for the same stage. */
function isVouchedFor({ name, labelledBy }: PullRequestLabel, { promotions }: PromotionPlan) {
  return promotions.some(
    ({ candidate: { request, stage } }) =>
      stageLabels(stage).includes(name) &&
      request !== null &&
      request.askedBy !== null &&
      request.askedBy === labelledBy &&
      request.mayWrite &&
      request.isPromoter !== false,
  );
}

/** Who may promote the models whose pointers it changes; where it changes none, whoever may write. */
function promotersOf(
  stage: string,
  policies: Policy,
  { changedPaths }: PullRequest,
): readonly (readonly string[] | null)[] {
  const models = changedPaths.flatMap((path) => {
    const place = findPointerPlace(path);
    return place?.stage === stage ? [place.model] : [];
  });
  if (models.length === 0) return [null];
  return models.map((model) => policies.of(model, stage)?.promoters ?? null);
}

/** Null: the person may ask for one of them at least, or that could not be found out. */
async function findLack(
  login: string,
  each: readonly (readonly string[] | null)[],
  people: People,
): Promise<RefusedLabel['lacks'] | null> {
  for (const promoters of each) {
    const authority = await readAuthority(login, promoters, people);
    if (!authority.mayWrite) return 'write';
    if (authority.isPromoter !== false) return null;
  }
  return 'promoter';
}
