import { assignmentsOf } from '../ledger/ledger.ts';
import type { RecordedAssignment, RegistrySnapshot } from '../ports/deployments.ts';
import { assignedDeployments } from '../reconcile/assigned-deployments.ts';
import { deploymentOf, latestState } from '../reconcile/deployment-history.ts';
import { codeCell, NOTHING, textCell, versionText } from './cell.ts';
import { link } from './markdown.ts';

/** One line of a model's history; the cells are Markdown. */
export interface HistoryLine {
  /** ISO 8601. */
  readonly at: string;
  readonly cells: readonly string[];
}

export const HISTORY_HEADER = ['When', 'Stage', 'What', 'Version', 'Ledger', 'By', 'Pull request'];

/** What happened to the model in all its stages, newest first. */
export function historyOf(
  snapshot: RegistrySnapshot,
  { model, repositoryUrl }: { readonly model: string; readonly repositoryUrl: string },
): readonly HistoryLine[] {
  const entries = snapshot.assignments.filter(({ tag }) => tag.model === model);
  const lines = [
    ...entries.map((entry) => entryLine(entry, snapshot, repositoryUrl)),
    ...snapshot.refusals
      .filter((refusal) => refusal.model === model)
      .map(({ at, stage, version, gates, by, pullRequest, commit }) =>
        toLine(repositoryUrl, {
          ...{ at, stage, version, by, pullRequest },
          what: `merged, but refused: ${gates.join(', ')}`,
          ledger: commit.slice(0, 12),
        }),
      ),
    ...snapshot.holds
      .filter((hold) => hold.model === model)
      .map(({ at, stage, state, reason, by, assignment }) =>
        toLine(repositoryUrl, {
          ...{ at, stage, by, version: null, pullRequest: null },
          what: `${state}: ${reason}`,
          ledger: assignment,
        }),
      ),
  ];
  return lines.toSorted((a, b) => compare(b.at, a.at));
}

/** The page of a version's release. */
export function releaseLink(
  version: string,
  { model, repositoryUrl }: { readonly model: string; readonly repositoryUrl: string },
): string {
  const tag = encodeURIComponent(`${model}@v${version}`);
  return link(`v${version}`, `${repositoryUrl}/releases/tag/${tag}`);
}

function entryLine(
  entry: RecordedAssignment,
  snapshot: RegistrySnapshot,
  repositoryUrl: string,
): HistoryLine {
  const { tag, record, assignedAt: at } = entry;
  const { model, stage } = tag;
  const made = deploymentOf(assignedDeployments(snapshot, tag), tag.name);
  const later = assignmentsOf(snapshot.assignments, tag).filter(
    (other) => other.tag.counter > tag.counter,
  );
  const state = made === null ? null : latestState(made).replace('_', ' ');
  const around = record.overridden.length === 0 ? '' : `, around ${record.overridden.join(', ')}`;
  const standing = state ?? (tag.retires || later.length > 0 ? null : 'assigned');
  const what = `${record.kind}${around}${standing === null ? '' : `: ${standing}`}`;
  const { pullRequest, mergedBy: by } = record;
  const line = { at, stage, what, by, pullRequest, version: record.version, ledger: tag.name };
  return toLine(repositoryUrl, { ...line, model });
}

interface LineFacts {
  readonly at: string;
  readonly stage: string;
  readonly what: string;
  readonly version: string | null;
  readonly ledger: string | null;
  readonly by: string | null;
  readonly pullRequest: number | null;
  /** Absent: the version may have no release. */
  readonly model?: string;
}

function toLine(repositoryUrl: string, facts: LineFacts): HistoryLine {
  const { at, stage, what, version, ledger, by, pullRequest, model } = facts;
  const shown = version === null ? NOTHING : versionText(version);
  const cells = [
    textCell(at, 40),
    textCell(stage),
    textCell(what),
    version === null || model === undefined
      ? shown
      : releaseLink(version, { model, repositoryUrl }),
    ledger === null ? NOTHING : codeCell(ledger),
    by === null ? NOTHING : codeCell(`@${by}`),
    pullRequest === null ? NOTHING : link(`${pullRequest}`, `${repositoryUrl}/pull/${pullRequest}`),
  ];
  return { at, cells };
}

/** By code unit: times are written so that it is their order. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
