import type { Deployment, DeploymentState } from '../ports/deployments.ts';
import { code, escapeMarkdown, table } from './markdown.ts';

const START = '<!-- model-registry:deployments -->';
const END = '<!-- /model-registry:deployments -->';

/** What happened to a version in its stages, oldest first, one line for each status. */
export function renderHistory(deployments: readonly Deployment[]): string {
  const lines = deployments.flatMap((deployment) =>
    eventsOf(deployment).map((event) => ({ deployment, event })),
  );
  const rows = lines
    .toSorted((a, b) => a.event.at.localeCompare(b.event.at))
    .map(({ deployment, event }) => [
      event.at,
      escapeMarkdown(deployment.payload.stage),
      escapeMarkdown(event.what),
      code(deployment.payload.assignment),
      event.by === null ? '–' : code(`@${event.by}`),
      deployment.payload.pullRequest === null ? '–' : `#${deployment.payload.pullRequest}`,
    ]);
  const header = ['When', 'Stage', 'What', 'Ledger', 'By', 'Pull request'];
  return `## Deployments\n\n${table(header, rows)}`;
}

/** The page with the section in its place, or at its end where it had none. */
export function replaceHistory(page: string, section: string): string {
  const marked = `${START}\n${section}\n${END}`;
  const from = page.indexOf(START);
  const to = page.indexOf(END, from);
  if (from === -1 || to === -1) return `${page.trimEnd()}\n\n${marked}\n`;
  return page.slice(0, from) + marked + page.slice(to + END.length);
}

interface HistoryEvent {
  readonly at: string;
  /** Text. */
  readonly what: string;
  readonly by: string | null;
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
