import { VersionTag } from '../../core/model/version-tag.ts';
import type { StagePolicy } from '../../core/policy/stage-policy.ts';
import { isAdmitted } from '../../core/promotion/judge-promotion.ts';
import { type PlannedPromotion, planPromotion } from '../../core/promotion/plan-promotion.ts';
import type { PointerPlace } from '../../core/promotion/pointer.ts';
import { findPublished } from './find-published.ts';
import { type CandidatePorts, gatherCandidate } from './gather-candidate.ts';
import { findChampion, readStage, type StagePorts } from './read-stage.ts';

export interface ExplainedVersion {
  readonly policy: StagePolicy;
  /** As if it were asked for, without what only a pull request can show. */
  readonly planned: PlannedPromotion;
  /** Of the configuration that it was judged by. */
  readonly defaultBranch: string;
}

/** What would be said of a version if its promotion to the stage were asked for now. */
export async function explainVersion(
  { place, version }: { readonly place: PointerPlace; readonly version: string },
  ports: CandidatePorts & StagePorts,
): Promise<ExplainedVersion> {
  const { snapshot, policy } = await readStage(place, ports);
  const tag = VersionTag.of(place.model, version);
  const published = await findPublished(tag, ports.catalog);
  const to = { version: tag.version, digest: published.digest };
  const candidate = await gatherCandidate(
    {
      place,
      policy,
      pointer: to,
      championPointer: findChampion(place, snapshot),
      pullRequest: null,
      snapshot,
    },
    ports,
  );
  const [planned] = planPromotion({ candidates: [candidate], problems: [] }).promotions;
  if (planned === undefined) throw new Error('A candidate is planned.');
  return { policy, planned: withoutRequest(planned), defaultBranch: snapshot.defaultBranch };
}

/** That there is no pull request is no reason: it is what the question supposes. */
function withoutRequest(planned: PlannedPromotion): PlannedPromotion {
  const verdicts = planned.verdicts.filter(({ gate }) => !OF_A_REQUEST.has(gate));
  return { ...planned, verdicts, admitted: isAdmitted(verdicts) };
}

const OF_A_REQUEST: ReadonlySet<string> = new Set(['pull-request', 'label', 'approvals']);
