import type { Verdict } from '../../core/gates/verdict.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { Candidate } from '../../core/promotion/candidate.ts';
import { labelOf } from '../../core/promotion/judge-promotion.ts';
import { retryLabel } from '../../core/promotion/label.ts';
import type { PlannedPromotion } from '../../core/promotion/plan-promotion.ts';
import { formatPointer } from '../../core/promotion/pointer.ts';
import { shortList, toName, toText } from './blocks.ts';
import { toMoment } from './moment.ts';

/**
 * What is missing until the change may be merged, a list; empty where nothing is. It has no boxes
 * to tick: a tick would change the comment, and nothing else.
 */
export function renderNextSteps(
  { candidate, verdicts, admitted }: PlannedPromotion,
  longest?: number,
): string {
  if (admitted) return '';
  const open = verdicts.filter(({ outcome }) => outcome !== 'passed');
  const told = open.flatMap((verdict) => findStep(verdict.gate)?.(candidate, verdict) ?? []);
  const gates = open.filter(({ gate }) => findStep(gate) === null);
  const steps = [...stepsForGates(gates), ...told];
  return `**What is missing**\n\n${shortList(steps, longest)}`;
}

type Step = (candidate: Candidate, verdict: Verdict) => string;

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['pull-request', () => 'Change the pointer by a pull request.'],
  ['label', askForLabel],
  ['promoter', askPromoter],
  ['labels', ({ kind, stage }) => keepOneLabel(labelOf(kind, stage))],
  ['rule-change', () => 'Move the change of the rules into a pull request of its own.'],
  ['registered', askForVersion],
  ['withdrawn', ({ pointer }) => forGood(pointer.version)],
  ['stage', ({ stage }) => `Name the stage ${toName(stage)} in ${CONFIG} on the base branch.`],
  ['soak', waitForSoak],
  ['freeze', (_, { passesAt }) => `Wait ${untilOf(passesAt)}: the stage is frozen.`],
  ['hold', askForRelease],
  ['failed-before', ({ stage }) => askForRetry(stage)],
  ['approvals', askForApprovals],
  ['deployed-before', () => NEVER],
  ['champion', ({ stage }) => unreadable(stage)],
]);

/** What people copy must be whole; the names in it are short by their grammar. */
const LONGEST = 500;
const CONFIG = `\`${CONFIG_PATH}\``;
const NEVER =
  'Roll back to a version that was deployed to the stage, or ask for a promotion with its label.';

function findStep(gate: string): Step | null {
  return gate.startsWith('after ') ? askForEarlierStage : (STEPS.get(gate) ?? null);
}

function stepsForGates(gates: readonly Verdict[]): readonly string[] {
  const waits = gates.filter(({ passesAt }) => passesAt !== undefined);
  const failed = gates.filter((gate) => gate.outcome === 'failed' && !waits.includes(gate));
  const unknown = gates.filter((gate) => gate.outcome === 'unknown' && !waits.includes(gate));
  return [
    ...waits.map(({ gate, passesAt }) => `Wait ${untilOf(passesAt)}: ${toText(gate)}.`),
    ...(failed.length === 0
      ? []
      : [
          `Point to a version that passes ${nameAll(failed.map(({ gate }) => gate))}. A gate itself is changed in ${CONFIG}, by a pull request of its own.`,
        ]),
    ...(unknown.length === 0
      ? []
      : [
          `Register a version that records what is missing for ${nameAll(unknown.map(({ gate }) => gate))}, and point to it: what could not be judged blocks.`,
        ]),
  ];
}

function askForLabel({ request, kind, stage, policy }: Candidate): string {
  const label = toName(request?.label ?? labelOf(kind, stage));
  if (request === null || request.askedBy === null) {
    const whose = policy?.promoters == null ? '' : `, set by one of ${nameAll(policy.promoters)}`;
    return `Add the label ${label}${whose}.`;
  }
  return `Let somebody who may write to this repository remove the label ${label} and set it again.`;
}

function askPromoter({ request, policy, kind, stage }: Candidate, { outcome }: Verdict): string {
  const label = toName(request?.label ?? labelOf(kind, stage));
  const whose = nameAll(policy?.promoters ?? []);
  const again = `Let one of ${whose} remove the label ${label} and set it again`;
  if (outcome === 'failed') return `${again}.`;
  return `${again}, or let the App read who belongs to the team: whether ${toName(`@${request?.askedBy ?? ''}`)} does is not known.`;
}

function keepOneLabel(label: string): string {
  return `Decide what is meant: keep ${toName(label)} or the other label, not both.`;
}

function askForVersion(candidate: Candidate): string {
  const { model, path, pointer, challenger, challengerFault } = candidate;
  if (challengerFault !== null) {
    return `Point to another version than ${toName(pointer.version)}, which cannot be read: ${toText(challengerFault)}`;
  }
  if (challenger === null) {
    const tag = VersionTag.of(model, pointer.version).name;
    return `Register ${toName(tag, LONGEST)} first, or point to a version that is registered.`;
  }
  const right = formatPointer({ version: pointer.version, digest: challenger.digest });
  return `Write into ${toName(path, LONGEST)}:\n\n${indent(`\`\`\`yaml\n${right}\`\`\``)}`;
}

function forGood(version: string): string {
  return `Point to another version than ${toName(version)}: it is withdrawn for good.`;
}

function askForEarlierStage({ policy, pointer }: Candidate): string {
  return `Promote ${toName(pointer.version)} to ${toName(policy?.after ?? '')} first.`;
}

function waitForSoak({ policy, pointer }: Candidate, { passesAt, outcome }: Verdict): string {
  const after = toName(policy?.after ?? '');
  if (passesAt !== undefined) return `Wait ${untilOf(passesAt)}: the soak in ${after}.`;
  return outcome === 'unknown'
    ? `Find out since when ${toName(pointer.version)} is in ${after}: its records do not tell.`
    : `Promote ${toName(pointer.version)} to ${after} once more: it left before its soak was over.`;
}

function askForRelease({ model, stage, past: { hold } }: Candidate): string {
  const who = hold?.by == null ? 'the policy' : toName(`@${hold.by}`);
  const why = hold === null ? '' : `: ${toText(hold.reason)}`;
  return `Wait until ${toName(stage)} is released (${toName(`/unhold ${model} ${stage}`, LONGEST)}); ${who} put it on hold${why}.`;
}

function askForRetry(stage: string): string {
  return `Add the label ${toName(retryLabel(stage))} beside, where it shall be tried again although its deployment failed.`;
}

function askForApprovals({ policy, approvals }: Candidate): string {
  const { count, from } = policy?.approvals ?? { count: 1, from: [] };
  const given = approvals?.counted.length ?? 0;
  const missing = Math.max(1, count - given);
  const whose = from.length === 0 ? 'anybody who may write' : nameAll(from);
  const what = missing === 1 ? '1 more approval' : `${missing} more approvals`;
  const people = 'not by who wrote, asked for or last pushed the change';
  return `Get ${what} from ${whose}, ${people} (${given} of ${count} so far).`;
}

function unreadable(stage: string): string {
  return `Roll ${toName(stage)} back, or retire what it holds: its champion is not the document that was promoted.`;
}

function nameAll(people: readonly string[]): string {
  const shown = people.slice(0, 10).map((one) => toName(one));
  const more = people.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function untilOf(passesAt: string | undefined): string {
  return passesAt === undefined ? 'until it is over' : `until ${toMoment(passesAt)}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
