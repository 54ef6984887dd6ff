import { type Block, fold, stack, titled } from '../../core/card/room.ts';
import type { PlannedPromotion } from '../../core/promotion/plan-promotion.ts';
import { toName } from './blocks.ts';
import { renderArtifacts } from './contest/artifact-change.ts';
import type { Contenders } from './contest/contenders.ts';
import { renderData } from './contest/data-change.ts';
import { renderFairness } from './contest/fairness.ts';
import { renderFigures } from './contest/figures.ts';
import { renderHyperparameters } from './contest/hyperparameters.ts';
import { renderInterface } from './contest/interface.ts';
import { renderLineage } from './contest/lineage.ts';
import { linkNumber, linkVersion, type PullRequestPage } from './pull-request-page.ts';

/** The challenger of each change beside its champion, in so many bytes. */
export function renderContests(
  promotions: readonly PlannedPromotion[],
  page: PullRequestPage,
  room: number,
): string {
  const contests = promotions.flatMap((planned) => renderContest(planned, page));
  if (contests.length === 0) return '';
  return stack(contests, 'comparisons')(room) ?? LEFT_OUT;
}

const LEFT_OUT = '_The comparisons are left out: they are too long for a comment._';

/** Nothing comes into the stage by a retirement, so there is nothing to compare. */
function renderContest({ candidate }: PlannedPromotion, page: PullRequestPage): readonly Block[] {
  const { model, stage, kind, challenger, champion } = candidate;
  if (challenger === null || kind === 'retirement') return [];
  const now = linkVersion({ model, version: challenger.metadata.version }, page);
  const before =
    champion === null
      ? `${toName(stage)} holds none to compare with`
      : `beside ${linkNumber({ model, version: champion.metadata.version }, page)}, the champion of ${toName(stage)}`;
  const contenders = {
    challenger: challenger.metadata,
    champion: champion?.metadata ?? null,
    page,
  };
  const title = champion === null ? `#### ${now}: ${before}` : `#### ${now} ${before}`;
  return [titled(title, renderComparison(contenders))];
}

/** What a reader weighs first; what is long is folded. */
export function renderComparison(contenders: Contenders): Block {
  return stack(
    [
      renderFigures(contenders),
      renderFairness(contenders),
      renderInterface(contenders),
      renderLineage(contenders),
      fold('Training data', renderData(contenders)),
      fold('Hyperparameters that differ', renderHyperparameters(contenders)),
      fold('Artifacts', renderArtifacts(contenders)),
    ],
    'parts of this comparison',
  );
}
