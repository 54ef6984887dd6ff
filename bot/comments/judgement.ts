import { sizeOf } from '../../core/card/room.ts';
import type { PlannedPromotion, PromotionPlan } from '../../core/promotion/plan-promotion.ts';
import { joinBlocks, LONGEST, shortList, shortTable, toName, toText } from './blocks.ts';
import { renderContests } from './comparison.ts';
import { renderEffect } from './merge-effect.ts';
import { renderNextSteps } from './next-steps.ts';
import { renderProblems } from './problem-list.ts';
import { linkNumber, linkVersion, type PullRequestPage } from './pull-request-page.ts';
import { standingOf } from './standing.ts';
import { renderVerdicts } from './verdict-table.ts';

/** What the registry says of a pull request. */
export function renderJudgement(plan: PromotionPlan, page: PullRequestPage): string {
  const { outcome, promotions, problems, notices } = plan;
  // What decides comes before what is for looking at, should there be too much.
  const first = joinBlocks([
    ...(outcome === 'nothing' ? [NOTHING] : []),
    ...renderAllProblems(problems),
    renderContents(promotions, page),
    ...promotions.flatMap((planned) => renderDecision(planned, page, promotions.length)),
    ...renderNotices(notices),
  ]);
  return joinBlocks([first, renderContests(promotions, page, LONGEST - sizeOf(first))]);
}

const NOTHING = 'This pull request changes no pointer, so there is nothing to promote.';
/** Bytes, for the verdicts on all pointers together, and the least for those on one. */
const VERDICTS = 24_000;
const FEW_VERDICTS = 1500;

function renderAllProblems(problems: PromotionPlan['problems']): readonly string[] {
  if (problems.length === 0) return [];
  return ['### ❌ The files have to be corrected first', renderProblems(problems)];
}

function renderNotices(notices: readonly string[]): readonly string[] {
  return notices.length === 0 ? [] : ['### ℹ️ To know', shortList(notices.map(toText))];
}

/** Of several changes, which is how; one speaks for itself. */
function renderContents(promotions: readonly PlannedPromotion[], page: PullRequestPage): string {
  if (promotions.length < 2) return '';
  const rows = promotions.map((planned) => {
    const { model, stage, kind, pointer, championPointer } = planned.candidate;
    const { sign, word } = standingOf(planned);
    return [
      `${sign} ${word}`,
      kind,
      linkVersion({ model, version: pointer.version }, page),
      toName(stage),
      championPointer === null || kind === 'retirement'
        ? '–'
        : linkNumber({ model, version: championPointer.version }, page),
    ];
  });
  const header = ['Outcome', 'Kind', 'Version', 'Stage', 'In place of'];
  return `### ${rows.length} changes\n\n${shortTable(header, rows)}`;
}

function renderDecision(
  planned: PlannedPromotion,
  page: PullRequestPage,
  among: number,
): readonly string[] {
  return [
    renderHeading(planned),
    renderEffect(planned, page),
    renderNextSteps(planned),
    renderVerdicts(planned.verdicts, page, Math.max(VERDICTS / among, FEW_VERDICTS)),
  ];
}

function renderHeading(planned: PlannedPromotion): string {
  const { model, pointer, stage, kind } = planned.candidate;
  const { sign, word } = standingOf(planned);
  const [name, version] = [toName(stage), toName(`${model} ${pointer.version}`)];
  if (kind === 'retirement') return `### ${sign} ${word}: ${version} out of ${name}`;
  if (kind === 'rollback') return `### ${sign} ${word}: back to ${version} in ${name}`;
  return `### ${sign} ${word}: ${version} to ${name}`;
}
