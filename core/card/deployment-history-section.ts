import type { Deployment, DeploymentState } from '../ports/deployments.ts';
import { codeCell, NOTHING, textCell } from './cell.ts';
import { table } from './markdown.ts';
import { replaceBlock } from './marked-block.ts';
import { toThousands } from './quantity.ts';
import { takeFitting } from './room.ts';

const NAME = 'deployments';
/** With what stands above it, it stays below what GitHub takes of a release. */
const ROOM = 21_000;

/** What happened to a version in its stages, oldest first, one line for each status. */
export function renderHistory(deployments: readonly Deployment[]): string {
  const newestFirst = deployments
    .flatMap((deployment) => eventsOf(deployment).map((event) => ({ deployment, event })))
    .sort((a, b) => a.event.at.localeCompare(b.event.at))
    .reverse();
  const rows = newestFirst.values().map(({ deployment, event }) => renderRow(deployment, event));
  const kept = takeFitting(rows, ROOM).toReversed();
  const header = table(['When', 'Stage', 'What', 'Ledger', 'By', 'Pull request'], []);
  const text = ['## Deployments\n', header, ...kept].join('\n');
  if (kept.length === newestFirst.length) return text;
  const counts = `${toThousands(kept.length)} of ${toThousands(newestFirst.length)}`;
  return `${text}\n\n_The newest ${counts} lines; the rest is in the repository's deployments._`;
}

/** The page with the section in its place, or at its end where it had none. */
export function replaceHistory(page: string, section: string): string {
  return replaceBlock(page, NAME, section);
}

interface HistoryEvent {
  readonly at: string;
  /** Text. */
  readonly what: string;
  readonly by: string | null;
}

function renderRow({ payload }: Deployment, { at, what, by }: HistoryEvent): string {
  const cells = [
    textCell(at, 40),
    textCell(payload.stage),
    textCell(what),
    codeCell(payload.assignment),
    by === null ? NOTHING : codeCell(`@${by}`),
    payload.pullRequest === null ? NOTHING : `#${payload.pullRequest}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function eventsOf({ createdAt, statuses }: Deployment): readonly HistoryEvent[] {
  return [
    { at: createdAt, what: 'promoted', by: null },
    ...statuses.map(({ state, createdAt: at, description, creator }) => ({
      at,
      what: description === '' ? wordOf(state) : `${wordOf(state)}: ${description}`,
      by: creator,
    })),
  ];
}

function wordOf(state: DeploymentState): string {
  return state.replace('_', ' ');
}
