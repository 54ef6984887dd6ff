import { code } from '../../core/card/markdown.ts';
import type { PlannedPromotion, PromotionPlan } from '../../core/promotion/plan-promotion.ts';
import { joinBlocks } from './blocks.ts';
import { renderComparison } from './comparison.ts';
import { renderNextSteps } from './next-steps.ts';
import { renderProblems } from './problem-list.ts';
import { renderVerdicts } from './verdict-table.ts';

/** What the registry says of a pull request. */
export function renderJudgement({ outcome, promotions, problems }: PromotionPlan): string {
  if (outcome === 'nothing') return NOTHING;
  const first = [...renderAllProblems(problems), ...promotions.flatMap(renderDecision)];
  // What decides comes before what is for looking at, should there be too much.
  return joinBlocks([...first, ...promotions.flatMap(renderContest)]);
}

const NOTHING = 'This pull request changes no pointer, so there is nothing to promote.';

function renderAllProblems(problems: PromotionPlan['problems']): readonly string[] {
  if (problems.length === 0) return [];
  return ['### ❌ The files have to be corrected first', renderProblems(problems)];
}

function renderDecision(planned: PlannedPromotion): readonly string[] {
  return [
    renderHeading(planned),
    renderPlan(planned),
    renderNextSteps(planned),
    renderVerdicts(planned.verdicts),
  ];
}

function renderHeading({ candidate, admitted }: PlannedPromotion): string {
  const { model, pointer, stage } = candidate;
  const state = admitted ? '✅ Ready' : '❌ Blocked';
  return `### ${state}: ${code(`${model} ${pointer.version}`)} to ${code(stage)}`;
}

function renderPlan({ candidate, admitted }: PlannedPromotion): string {
  const { model, pointer, championPointer, policy, kind } = candidate;
  const what = `${code(`${model} ${pointer.version}`)}${kind === 'rollback' ? ' again' : ''}`;
  const where = `the environment ${code(policy?.environment ?? candidate.stage)}`;
  const champion =
    championPointer === null
      ? 'which holds no version yet'
      : `in place of ${code(championPointer.version)}`;
  const plan = `Merging this pull request deploys ${what} to ${where}, ${champion}.`;
  return admitted ? plan : `${plan} As it stands it would be refused.`;
}

function renderContest({ candidate }: PlannedPromotion): readonly string[] {
  if (candidate.challenger === null) return [];
  const title = `#### ${code(`${candidate.model} ${candidate.pointer.version}`)} beside the champion of ${code(candidate.stage)}`;
  const contenders = {
    challenger: candidate.challenger.metadata,
    champion: candidate.champion?.metadata ?? null,
  };
  return [title, ...renderComparison(contenders)];
}
