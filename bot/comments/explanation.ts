import { code } from '../../core/card/markdown.ts';
import type { Verdict } from '../../core/gates/verdict.ts';
import type { GateRule } from '../../core/generated/schema-types.ts';
import { describePolicy } from '../../core/policy/describe-policy.ts';
import type { StagePolicy } from '../../core/policy/stage-policy.ts';
import type { PlannedPromotion, PromotionPlan } from '../../core/promotion/plan-promotion.ts';
import type { PointerPlace } from '../../core/promotion/pointer.ts';
import { joinBlocks, shortTable, toText } from './blocks.ts';
import { renderProblems } from './problem-list.ts';
import { linkRule, type PullRequestPage } from './pull-request-page.ts';
import { OUTCOME_SIGNS } from './verdict-table.ts';

/** How a pull request is judged now, each verdict with the rule that it comes from. */
export function renderExplanation(
  { outcome, promotions, problems }: PromotionPlan,
  page: PullRequestPage,
): string {
  if (outcome === 'nothing') return 'This pull request changes no pointer.';
  return joinBlocks([
    ...(problems.length === 0 ? [] : [renderProblems(problems)]),
    ...promotions.flatMap((planned) => [headingOf(planned), verdictTable(planned.verdicts, page)]),
  ]);
}

/** What would be said of a version, and what else its promotion takes. */
export function renderForecast(
  planned: PlannedPromotion,
  policy: StagePolicy,
  page: PullRequestPage,
): string {
  const { model, pointer, stage } = planned.candidate;
  const could = planned.admitted ? '✅ could be promoted' : '❌ could not be promoted';
  return joinBlocks([
    `${code(`${model} ${pointer.version}`)} ${could} to ${code(stage)} now, if somebody asked for it:`,
    verdictTable(planned.verdicts, page),
    `It takes also:\n\n${sentences(policy, page)}`,
  ]);
}

/** The policy of a stage in words. */
export function renderPolicy(
  place: PointerPlace,
  policy: StagePolicy,
  page: PullRequestPage,
): string {
  const gates = policy.gates.flatMap(({ rule, line }) =>
    describeRule(rule).map((text) => `- ${text}${lineSuffix(line, page)}`),
  );
  return joinBlocks([
    `What it takes to promote ${code(place.model)} to ${code(place.stage)}:\n\n${sentences(policy, page)}`,
    gates.length === 0 ? 'There are no gates.' : `The gates:\n\n${gates.join('\n')}`,
  ]);
}

function headingOf({ candidate, admitted }: PlannedPromotion): string {
  const { model, pointer, stage } = candidate;
  const state = admitted ? '✅ Ready' : '❌ Blocked';
  return `**${state}: ${code(`${model} ${pointer.version}`)} to ${code(stage)}**`;
}

function verdictTable(verdicts: readonly Verdict[], page: PullRequestPage): string {
  const rows = verdicts.map(({ gate, outcome, reason, line, passesAt }) => [
    `${OUTCOME_SIGNS[outcome]} ${outcome}`,
    toText(gate),
    `${toText(reason)}${passesAt === undefined ? '' : ` It passes by itself at ${toText(passesAt)}.`}`,
    line === undefined ? '' : toLine(line, page),
  ]);
  return shortTable(['Verdict', 'Gate', 'Why', 'Rule'], rows);
}

function sentences(policy: StagePolicy, page: PullRequestPage): string {
  return describePolicy(policy)
    .map(({ text, line }) => `- ${toText(text)}${lineSuffix(line, page)}`)
    .join('\n');
}

function lineSuffix(line: number | null, page: PullRequestPage): string {
  return line === null ? '' : ` (${toLine(line, page)})`;
}

function toLine(line: number, page: PullRequestPage): string {
  return linkRule(`line ${line}`, line, page);
}

/** The terms as the configuration writes them; one for each rule. */
function describeRule(rule: GateRule): readonly string[] {
  return Object.entries(rule).map(
    ([name, terms]) => `${code(name)}: ${code(describeTerms(terms))}`,
  );
}

function describeTerms(terms: unknown): string {
  if (typeof terms !== 'object' || terms === null || Array.isArray(terms)) {
    return Array.isArray(terms) ? terms.map(String).join(', ') : String(terms);
  }
  return Object.entries(terms)
    .map(([term, value]) => `${term} ${describeTerms(value)}`)
    .join(', ');
}
