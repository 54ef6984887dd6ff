import { assignmentsOf } from '../ledger/ledger.ts';
import type { VersionTag } from '../model/version-tag.ts';
import type { Deployment, RecordedAssignment } from '../ports/deployments.ts';
import { deploymentsOf, hasSucceeded, isActive } from '../reconcile/deployment-history.ts';
import { NOTHING, textCell } from './cell.ts';
import { markBlock, replaceBlock } from './marked-block.ts';

const NAME = 'stages';
const MOST_STAGES = 12;

/** Where the version is before anything was deployed. */
export const NO_STAGES = markBlock(NAME, '**Stages:** ⚪ not in a stage yet');

/**
 * In which stages the version is now. The records are those of all versions of the model; the
 * ledger entries are of stages that nothing is deployed to, where being assigned is being there.
 */
export function renderStages(
  tag: VersionTag,
  deployments: readonly Deployment[],
  assignments: readonly RecordedAssignment[] = [],
): string {
  const { model, version } = tag;
  const ofModel = deployments.filter(({ payload }) => payload.model === model);
  const deployed = new Set(ofModel.map(({ payload }) => payload.stage));
  const entries = assignments.filter((entry) => entry.tag.model === model);
  const stages = [...new Set([...deployed, ...entries.map((entry) => entry.tag.stage)])].sort();
  const badges = stages
    .map((stage) => ({
      stage: `**${textCell(stage, 50)}**`,
      ...(deployed.has(stage)
        ? findStanding(deploymentsOf(ofModel, { model, stage }), version)
        : findAssigned(assignmentsOf(entries, { model, stage }), version)),
    }))
    .filter(({ standing }) => standing !== 'never')
    .map(({ standing, stage, since }) => BADGES[standing](stage, since));
  const left = badges.length - MOST_STAGES;
  const shown = [...badges.slice(0, MOST_STAGES), ...(left > 0 ? [`and ${left} more`] : [])];
  return `**Stages:** ${shown.length === 0 ? '⚪ not in a stage yet' : shown.join(' · ')}`;
}

/** The page with the badges in their place. */
export function replaceStages(page: string, badges: string): string {
  return replaceBlock(page, NAME, badges);
}

type Standing = 'held' | 'coming' | 'failed' | 'past' | 'never';

const BADGES: Readonly<Record<Standing, (stage: string, since: string) => string>> = {
  held: (stage, since) => `🟢 ${stage} since ${since}`,
  coming: (stage) => `🟡 ${stage}, being deployed`,
  failed: (stage) => `🔴 ${stage}, deployment failed`,
  past: (stage) => `⚪ ${stage}, not any more`,
  never: () => NOTHING,
};

const COMING: readonly string[] = ['pending', 'queued', 'in_progress'];
const FAILED: readonly string[] = ['failure', 'error'];

/** Of one stage, oldest first. */
function findAssigned(
  entries: readonly RecordedAssignment[],
  version: string,
): { readonly standing: Standing; readonly since: string } {
  const newest = entries.at(-1);
  const isHeld = newest?.record.version === version && !newest.tag.retires;
  if (isHeld) return { standing: 'held', since: newest.assignedAt.slice(0, 10) };
  const wasHeld = entries.some(({ record }) => record.version === version);
  return { standing: wasHeld ? 'past' : 'never', since: '' };
}

/** Of one stage, newest first. What a stage holds is its newest success, whoever tried since. */
function findStanding(
  newestFirst: readonly Deployment[],
  version: string,
): { readonly standing: Standing; readonly since: string } {
  const held = newestFirst.find(isActive);
  if (held?.payload.version === version) {
    return { standing: 'held', since: (held.statuses.at(-1)?.createdAt ?? '').slice(0, 10) };
  }
  const [latest] = newestFirst;
  const state = latest?.statuses.at(-1)?.state ?? 'pending';
  const own = newestFirst.filter(({ payload }) => payload.version === version);
  const isLatest = latest?.payload.version === version;
  if (isLatest && COMING.includes(state)) return { standing: 'coming', since: '' };
  if (isLatest && FAILED.includes(state)) return { standing: 'failed', since: '' };
  return { standing: own.some(hasSucceeded) ? 'past' : 'never', since: '' };
}
