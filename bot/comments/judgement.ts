import { sizeOf } from '../../core/card/room.ts';
import type { PlannedPromotion, PromotionPlan } from '../../core/promotion/plan-promotion.ts';
import { joinBlocks, LONGEST, shortList, shortTable, toName, toText } from './blocks.ts';
import { stateOf } from './change-state.ts';
import { renderContests } from './comparison.ts';
import { renderEffect } from './merge-effect.ts';
import { renderNextSteps } from './next-steps.ts';
import { renderProblems } from './problem-list.ts';
import { linkNumber, linkVersion, type PullRequestPage } from './pull-request-page.ts';
import { renderVerdicts } from './verdict-table.ts';

/** What the registry says of a pull request. */
export function renderJudgement(plan: PromotionPlan, page: PullRequestPage): string {
  const { outcome, promotions, problems, notices } = plan;
  // What decides comes before what is for looking at, should there be too much.
  const first = joinBlocks([
    ...(outcome === 'nothing' ? [NOTHING] : []),
    ...renderAllProblems(problems),
    renderContents(promotions, page),
    ...promotions.flatMap((planned) =>
      renderDecision(planned, page, DECISIONS / promotions.length),
    ),
    ...renderNotices(notices),
  ]);
  const contests = renderContests(promotions, page, LONGEST - sizeOf(first));
  return [first, contests].filter((text) => text !== '').join('\n\n');
}

const NOTHING = 'This pull request changes no pointer, so there is nothing to promote.';
/** Bytes, shared by the changes. */
const DECISIONS = 24_000;
const NOTICES = 3000;

function renderAllProblems(problems: PromotionPlan['problems']): readonly string[] {
  if (problems.length === 0) return [];
  return ['### ❌ The files have to be corrected first', renderProblems(problems)];
}

function renderNotices(notices: readonly string[]): readonly string[] {
  return notices.length === 0 ? [] : ['### ℹ️ To know', shortList(notices.map(toText), NOTICES)];
}

/** Of several changes, which is how; one speaks for itself. */
function renderContents(promotions: readonly PlannedPromotion[], page: PullRequestPage): string {
  if (promotions.length < 2) return '';
  const rows = promotions.map((planned) => {
    const { model, stage, kind, pointer, championPointer } = planned.candidate;
    const { sign, word } = stateOf(planned);
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
  room: number,
): readonly string[] {
  const told = joinBlocks(
    [
      renderEffect(planned, page),
      renderNextSteps(planned, room * STEPS),
      renderVerdicts(planned.verdicts, page, room * VERDICTS),
    ],
    room,
  );
  return [renderHeading(planned), told];
}

/** Of the room of a change; the rest is for the sentences above them. */
const STEPS = 0.3;
const VERDICTS = 0.4;

function renderHeading(planned: PlannedPromotion): string {
  const { model, pointer, stage, kind } = planned.candidate;
  const { sign, word } = stateOf(planned);
  const [name, version] = [toName(stage), toName(`${model} ${pointer.version}`, 200)];
  if (kind === 'retirement') return `### ${sign} ${word}: ${version} out of ${name}`;
  if (kind === 'rollback') return `### ${sign} ${word}: back to ${version} in ${name}`;
  return `### ${sign} ${word}: ${version} to ${name}`;
}
