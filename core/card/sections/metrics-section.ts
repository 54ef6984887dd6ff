import type { Evaluation, Metric } from '../../generated/schema-types.ts';
import { shortDigest } from '../../model/digest.ts';
import { codeCell, NOTHING, partName, textCell, versionText } from '../cell.ts';
import { findMetric, metricName, renderFigure } from '../figure.ts';
import { describeChange } from '../metric-change.ts';
import type { PageContent } from '../page-content.ts';
import { toQuantity } from '../quantity.ts';
import { compareWith, type Match, matchRival, type Rival, rivalsOf } from '../rival.ts';
import { type Block, grid, stack, titled, whole } from '../room.ts';
import { groupByName, placeKey } from '../same-data.ts';

const LEGEND = '↑ more is better, ↓ less is better.';
const EFFECTS = ['better', 'worse', 'equal', 'not comparable'] as const;
/** More rows than this are read from the top only, so what got worse goes there. */
const MANY = 40;

interface Judged {
  readonly evaluation: Evaluation;
  /** One for each rival. */
  readonly matches: readonly Match[];
}

/** The metrics by data set, beside those of the version before and of the champion. */
export function metricsSection(content: PageContent): Block {
  const { evaluation, training } = content.metadata;
  const rivals = rivalsOf(content);
  const datasets = groupByName(training.datasets);
  const all = evaluation.map((one): Judged => {
    return {
      evaluation: one,
      matches: rivals.map((rival) => matchRival(one, { rival, datasets })),
    };
  });
  return stack([
    whole(rivals.flatMap((_, index) => summarize(all, index)).join(' ')),
    whole(LEGEND),
    stack(all.map(renderEvaluation), 'data sets'),
    ...rivals.map((rival) => whole(renderMissing(rival, evaluation))),
  ]);
}

/** How many metrics are better than a rival's, over all data sets. */
function summarize(all: readonly Judged[], index: number): readonly string[] {
  const effects = all.flatMap(({ evaluation, matches }) => {
    const match = matches[index];
    if (match === undefined) return [];
    return Object.entries(evaluation.metrics).flatMap(
      ([name, metric]) => compareWith(match, { name, metric })?.effect ?? [],
    );
  });
  const counts = EFFECTS.flatMap((effect) => {
    const count = effects.filter((one) => one === effect).length;
    return count === 0 ? [] : [`${count} ${effect}`];
  });
  const version = versionText(all[0]?.matches[index]?.rival.version ?? '');
  return counts.length === 0 ? [] : [`Beside **${version}**: ${counts.join(', ')}.`];
}

function renderEvaluation({ evaluation, matches }: Judged): Block {
  const figures = grid({
    header: ['Metric', 'This version', ...matches.flatMap(({ rival }) => [rival.title, 'Change'])],
    entries: sortForReading(Object.entries(evaluation.metrics), matches),
    things: 'metrics',
    toRow: ([name, metric]) => [
      metricName(name, metric),
      renderFigure(metric),
      ...matches.flatMap((match) => renderChange(match, { name, metric })),
    ],
  });
  const caveats = matches.map((match) => whole(renderCaveats(evaluation, match)));
  return titled(renderPlace(evaluation), stack([figures, ...caveats]));
}

function renderChange(
  match: Match,
  now: { readonly name: string; readonly metric: Metric },
): readonly [figure: string, change: string] {
  const comparison = compareWith(match, now);
  if (comparison === null) return [NOTHING, NOTHING];
  const { before } = comparison;
  const change = match.comparable ? describeChange(before, now.metric) : 'not comparable';
  return [renderFigure(before), change];
}

function renderPlace({ dataset, split, rows, digest }: Evaluation): string {
  const facts = [
    ...(rows === undefined ? [] : [toQuantity(rows, 'rows')]),
    ...(digest === undefined ? [] : [`data ${codeCell(shortDigest(digest))}`]),
  ];
  const name = `**${textCell(partName(dataset, split))}**`;
  return facts.length === 0 ? name : `${name} (${facts.join(', ')})`;
}

function renderCaveats(now: Evaluation, { rival, evaluation, comparable }: Match): string {
  if (evaluation === null) return '';
  const gone = Object.keys(evaluation.metrics).filter(
    (name) => findMetric(now.metrics, name) === undefined,
  );
  const version = versionText(rival.version);
  return [
    ...(comparable
      ? []
      : [`⚠️ ${version} was judged on other data of that name: its figures are not comparable.`]),
    ...(gone.length === 0 ? [] : [`${version} also reported ${nameSome(gone)}.`]),
  ].join(' ');
}

function renderMissing({ version, evaluations }: Rival, now: readonly Evaluation[]): string {
  const known = new Set(now.map(placeKey));
  const gone = [...evaluations.values()].filter((before) => !known.has(placeKey(before)));
  if (gone.length === 0) return '';
  const names = gone.map(({ dataset, split }) => partName(dataset, split));
  return `${versionText(version)} was also judged on ${nameSome(names)}.`;
}

function nameSome(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => textCell(name, 60));
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The order of the metadata, unless there is more than a page can show. */
function sortForReading(
  entries: readonly (readonly [string, Metric])[],
  matches: readonly Match[],
): readonly (readonly [string, Metric])[] {
  if (entries.length <= MANY) return entries;
  const isWorse = ([name, metric]: readonly [string, Metric]): boolean =>
    matches.some((match) => compareWith(match, { name, metric })?.effect === 'worse');
  const worse = new Set(entries.filter(isWorse));
  return [...worse, ...entries.filter((entry) => !worse.has(entry))];
}
