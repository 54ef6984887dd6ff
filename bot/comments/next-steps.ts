import { code } from '../../core/card/markdown.ts';
import type { Verdict } from '../../core/gates/verdict.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { Candidate } from '../../core/promotion/candidate.ts';
import type { PlannedPromotion } from '../../core/promotion/plan-promotion.ts';
import { formatPointer } from '../../core/promotion/pointer.ts';

/** What is missing until the promotion may be merged, a list; empty where nothing is. */
export function renderNextSteps({ candidate, verdicts, admitted }: PlannedPromotion): string {
  if (admitted) return '';
  const steps = [
    ...stepsForRequest(candidate),
    ...stepsForVersion(candidate),
    ...(candidate.policy === null ? [addStage(candidate)] : []),
    ...(verdicts.some(({ outcome }) => outcome === 'unknown') ? [UNKNOWN] : []),
    ...(verdicts.some(isRefusal) ? [candidate.kind === 'rollback' ? NEVER : REFUSED] : []),
  ];
  return `**What is missing**\n\n${steps.map((step) => `- ${step}`).join('\n')}`;
}

function isRefusal({ gate, outcome }: Verdict): boolean {
  return outcome === 'failed' && !TOLD.has(gate);
}

/** The gates whose failure the other steps tell. */
const TOLD: ReadonlySet<string> = new Set([
  ...['label', 'pull-request', 'registered', 'withdrawn', 'stage'],
]);
const UNKNOWN =
  'What is marked ❔ could not be judged, and so blocks. Register a version that records what is missing, and point to it.';
const REFUSED = `Point to a version that passes what is marked ❌. A gate itself is changed in ${code(CONFIG_PATH)}, by a pull request of its own.`;
const NEVER =
  'Roll back to a version that was deployed to the stage, or ask for a promotion with its label.';

function stepsForRequest({ request }: Candidate): readonly string[] {
  if (request === null) return ['Change the pointer by a pull request.'];
  if (request.askedBy === null) return [`Add the label ${code(request.label)}.`];
  if (request.mayWrite) return [];
  return [
    `Let somebody who may write to this repository remove the label ${code(request.label)} and set it again.`,
  ];
}

function stepsForVersion(candidate: Candidate): readonly string[] {
  const { model, path, pointer, challenger, withdrawn } = candidate;
  if (withdrawn !== null) {
    return [`Point to another version than ${code(pointer.version)}: it is withdrawn for good.`];
  }
  if (challenger === null) {
    const tag = VersionTag.of(model, pointer.version).name;
    return [`Register ${code(tag)} first, or point to a version that is registered.`];
  }
  if (challenger.digest === pointer.digest) return [];
  const right = formatPointer({ version: pointer.version, digest: challenger.digest });
  return [`Write into ${code(path)}:\n\n${indent(`\`\`\`yaml\n${right}\`\`\``)}`];
}

function addStage({ stage }: Candidate): string {
  return `Name the stage ${code(stage)} in ${code(CONFIG_PATH)} on the base branch.`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
