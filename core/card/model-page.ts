import { findHold } from '../ledger/hold-record.ts';
import { assignmentsOf, currentAssignment } from '../ledger/ledger.ts';
import type { RegistrySnapshot } from '../ports/deployments.ts';
import { assignedDeployments } from '../reconcile/assigned-deployments.ts';
import { deploymentOf, isActive, latestState } from '../reconcile/deployment-history.ts';
import { codeCell, NOTHING, textCell } from './cell.ts';
import { code, link, table } from './markdown.ts';
import { HISTORY_HEADER, historyOf, releaseLink } from './model-history.ts';
import { toThousands } from './quantity.ts';
import { takeFitting } from './room.ts';

/** GitHub renders files up to 512 KB; people read less. */
const ROOM = 100_000;

export interface ModelPages {
  readonly snapshot: RegistrySnapshot;
  /** In order. */
  readonly stages: readonly string[];
  /** `https://github.com/acme/flowers` */
  readonly repositoryUrl: string;
}

/** The files that show where each version is and was, by path. */
export function renderModelPages(facts: ModelPages): ReadonlyMap<string, string> {
  const models = [...new Set(facts.snapshot.assignments.map(({ tag }) => tag.model))].toSorted();
  return new Map([
    ['README.md', renderOverview(models, facts)],
    ...models.map((model) => [`${model}.md`, renderModel(model, facts)] as const),
  ]);
}

function renderOverview(models: readonly string[], facts: ModelPages): string {
  const stages = stagesOf(models, facts);
  const rows = models.map((model) => [
    link(model, `${facts.repositoryUrl}/blob/model-registry-pages/${model}.md`),
    ...stages.map((stage) => heldIn(model, stage, facts)),
  ]);
  const header = ['Model', ...stages.map((stage) => textCell(stage, 50))];
  const none = 'No version was promoted yet.';
  return page('Models', [models.length === 0 ? none : table(header, rows)]);
}

/** Those of the configuration, and those that it does not have any more. */
function stagesOf(models: readonly string[], { snapshot, stages }: ModelPages): readonly string[] {
  const recorded = snapshot.assignments
    .filter(({ tag }) => models.includes(tag.model))
    .map(({ tag }) => tag.stage)
    .toSorted();
  return [...new Set([...stages, ...recorded])];
}

function heldIn(model: string, stage: string, { snapshot, repositoryUrl }: ModelPages): string {
  const current = currentAssignment(snapshot.assignments, { model, stage });
  return current === null ? NOTHING : releaseLink(current.record.version, { model, repositoryUrl });
}

function renderModel(model: string, facts: ModelPages): string {
  const { snapshot, repositoryUrl } = facts;
  const rows = stagesOf([model], facts).map((stage) => stageRow({ model, stage }, facts));
  const lines = historyOf(snapshot, { model, repositoryUrl });
  const kept = takeFitting(
    lines.values().map(({ cells }) => `| ${cells.join(' | ')} |`),
    ROOM,
  );
  const counts = `${toThousands(kept.length)} of ${toThousands(lines.length)}`;
  return page(code(model), [
    '## Now',
    table(['Stage', 'Version', 'Since', 'Ledger', 'Deployment', 'Runs'], rows),
    '## History',
    [table(HISTORY_HEADER, []), ...kept].join('\n'),
    ...(kept.length === lines.length
      ? []
      : [`_The newest ${counts} lines; all are in the ledger’s tags._`]),
  ]);
}

function stageRow(
  place: { readonly model: string; readonly stage: string },
  { snapshot, repositoryUrl }: ModelPages,
): readonly string[] {
  const current = currentAssignment(snapshot.assignments, place);
  const newest = assignmentsOf(snapshot.assignments, place).at(-1);
  const held = findHold(snapshot.holds, place) === null ? '' : ' (held)';
  const stage = `${textCell(place.stage, 50)}${held}`;
  const since = newest === undefined ? NOTHING : textCell(newest.assignedAt, 40);
  const ledger = newest === undefined ? NOTHING : codeCell(newest.tag.name);
  if (current === null) return [stage, NOTHING, since, ledger, NOTHING, NOTHING];
  const deployments = assignedDeployments(snapshot, place);
  const made = deploymentOf(deployments, current.tag.name);
  const running = deployments.find(isActive);
  const at = { model: place.model, repositoryUrl };
  return [
    stage,
    releaseLink(current.record.version, at),
    since,
    ledger,
    made === null ? NOTHING : textCell(latestState(made).replace('_', ' ')),
    running === undefined ? NOTHING : releaseLink(running.payload.version, at),
  ];
}

function page(title: string, blocks: readonly string[]): string {
  const note =
    '_Written by the model registry from its ledger and deployments; changes made here are overwritten._';
  return `${[`# ${title}`, ...blocks, note].join('\n\n')}\n`;
}
