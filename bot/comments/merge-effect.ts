import type { Verdict } from '../../core/gates/verdict.ts';
import type { StagePolicy } from '../../core/policy/stage-policy.ts';
import type { Candidate } from '../../core/promotion/candidate.ts';
import { mayOverride } from '../../core/promotion/override.ts';
import type { PlannedPromotion } from '../../core/promotion/plan-promotion.ts';
import { toName } from './blocks.ts';
import { linkNumber, linkVersion, type PullRequestPage } from './pull-request-page.ts';

/** What is asked, by whom, and what happens on merge; two or three sentences. */
export function renderEffect(planned: PlannedPromotion, page: PullRequestPage): string {
  const { candidate, verdicts, admitted } = planned;
  return [
    EFFECTS[candidate.kind](candidate, page),
    ...(admitted ? renderFailurePlan(candidate) : [renderRefusal(candidate.policy, verdicts)]),
    renderAsker(candidate),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const EFFECTS: Readonly<
  Record<Candidate['kind'], (candidate: Candidate, page: PullRequestPage) => string>
> = {
  promotion: renderPromotion,
  rollback: (candidate, page) =>
    `${renderPromotion(candidate, page)} A rollback needs no gates, approvals or waiting.`,
  retirement: renderRetirement,
};

function renderPromotion(candidate: Candidate, page: PullRequestPage): string {
  const { model, pointer, policy, kind } = candidate;
  const what = linkVersion({ model, version: pointer.version }, page);
  const champion = renderChampion(candidate, page);
  const again = kind === 'rollback' ? ' again' : '';
  if (policy !== null && policy.environment === null) {
    const name = toName(candidate.stage);
    return `Merging this pull request makes ${name} stand for ${what}${again}, ${champion}; the stage is only a name, so nothing is deployed.`;
  }
  const where = `the environment ${toName(policy?.environment ?? candidate.stage)}`;
  const workflow = policy?.workflow ?? null;
  const how = workflow === null ? '' : ` by the workflow ${toName(workflow)}`;
  return `Merging this pull request deploys ${what}${again} to ${where}${how}, ${champion}.`;
}

function renderChampion({ model, championPointer }: Candidate, page: PullRequestPage): string {
  if (championPointer === null) return 'which holds no version yet';
  return `in place of ${linkNumber({ model, version: championPointer.version }, page)}`;
}

function renderRetirement(candidate: Candidate, page: PullRequestPage): string {
  const { model, pointer, policy, stage } = candidate;
  const what = linkVersion({ model, version: pointer.version }, page);
  const name = toName(stage);
  const effect =
    policy?.environment === null
      ? 'the name then stands for no version'
      : 'nothing is deployed in its place, and its deployments are marked inactive. What runs there is not stopped by that';
  return `Merging this pull request takes ${what} out of ${name}: ${effect}.`;
}

function renderRefusal(policy: StagePolicy | null, verdicts: readonly Verdict[]): string {
  return policy?.allowOverrides === true && mayOverride(verdicts) !== null
    ? 'As it stands, it would be refused and recorded; merged by an administrator it goes through, and is recorded as overridden.'
    : 'As it stands, it would be refused: recorded, and not done.';
}

function renderFailurePlan({ policy, stage, kind }: Candidate): readonly string[] {
  if (policy === null || policy.environment === null || kind !== 'promotion') return [];
  if (policy.onFailure === 'report') return [];
  const then =
    policy.onFailure === 'hold'
      ? `${toName(stage)} is put on hold`
      : `a pull request back to the last good version is opened${policy.onFailure === 'rollback' ? '' : ' and merged'}`;
  return [`If the deployment fails, ${then}.`];
}

function renderAsker({ request }: Candidate): string {
  if (request === null) return '';
  if (request.byPolicy) return 'Asked for by the policy, after a deployment failed.';
  if (request.askedBy === null) return '';
  return `Asked for by ${toName(`@${request.askedBy}`)}.`;
}
