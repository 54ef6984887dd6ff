import { codeCell, NOTHING, partName, textCell, versionText } from '../../../core/card/cell.ts';
import { findMetric, metricName, renderFigure } from '../../../core/card/figure.ts';
import {
  type ChangeEffect,
  changeEffect,
  describeChange,
} from '../../../core/card/metric-change.ts';
import { toQuantity } from '../../../core/card/quantity.ts';
import { type Block, grid, stack, titled, whole } from '../../../core/card/room.ts';
import { groupByName, identifyData, isSameData, placeKey } from '../../../core/card/same-data.ts';
import type { Evaluation, Metric, ModelVersion } from '../../../core/generated/schema-types.ts';
import { shortDigest } from '../../../core/model/digest.ts';
import { type Contenders, headerOf, rowOf } from './contenders.ts';

/** The figures of both on one data set. */
export interface Match {
  readonly now: Evaluation;
  /** Null: the champion was not judged there, or there is none. */
  readonly before: Evaluation | null;
  /** false: the two were judged on other data of that name. */
  readonly comparable: boolean;
}

export function matchesOf({ challenger, champion }: Contenders): readonly Match[] {
  const known = new Map(champion?.evaluation.map((one) => [placeKey(one), one]));
  const identify = ({ training }: ModelVersion, one: Evaluation) =>
    identifyData(one, groupByName(training.datasets));
  return challenger.evaluation.map((now) => {
    const before = known.get(placeKey(now)) ?? null;
    if (before === null || champion === null) return { now, before: null, comparable: true };
    const comparable = isSameData(identify(challenger, now), identify(champion, before));
    return { now, before, comparable };
  });
}

/** Every metric on every data set, with what the change of it means. */
export function renderFigures(contenders: Contenders): Block {
  const matches = matchesOf(contenders);
  return stack(
    [
      whole(summarize(matches)),
      ...matches.map((match) => renderMatch(match, contenders)),
      whole(renderLost(contenders)),
    ],
    'data sets',
  );
}

const EFFECTS: readonly ChangeEffect[] = ['better', 'worse', 'equal', 'not comparable'];

function summarize(matches: readonly Match[]): string {
  const effects = matches.flatMap((match) =>
    Object.entries(match.now.metrics).flatMap(([name, metric]) => {
      const before = findMetric(match.before?.metrics, name);
      return before === undefined ? [] : [effectOf(match, before, metric)];
    }),
  );
  const counts = EFFECTS.flatMap((effect) => {
    const count = effects.filter((one) => one === effect).length;
    return count === 0 ? [] : [`${count} ${effect}`];
  });
  return counts.length === 0
    ? ''
    : `**Of ${toQuantity(effects.length, 'metrics')}: ${counts.join(', ')}.**`;
}

function effectOf({ comparable }: Match, before: Metric, now: Metric): ChangeEffect {
  return comparable ? changeEffect(before, now) : 'not comparable';
}

function renderMatch(match: Match, contenders: Contenders): Block {
  return titled(
    renderTitle(match),
    grid({
      header: headerOf(contenders, 'Metric', ['Change']),
      entries: Object.entries(match.now.metrics),
      things: 'metrics',
      toRow: ([name, metric]) => {
        const before = findMetric(match.before?.metrics, name);
        return rowOf(contenders, [
          metricName(name, metric),
          renderFigure(metric),
          before === undefined ? NOTHING : renderFigure(before),
          renderChange(match, before, metric),
        ]);
      },
    }),
  );
}

function renderChange({ comparable }: Match, before: Metric | undefined, now: Metric): string {
  if (before === undefined) return NOTHING;
  return comparable ? describeChange(before, now) : 'not comparable';
}

function renderTitle({ now, before, comparable }: Match): string {
  const { dataset, split, rows, digest } = now;
  const facts = [
    ...(rows === undefined ? [] : [toQuantity(rows, 'rows')]),
    ...(digest === undefined ? [] : [codeCell(shortDigest(digest))]),
  ];
  const title = `**${textCell(partName(dataset, split), 150)}**${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
  if (comparable) return title;
  const other = before?.digest === undefined ? '' : `, ${codeCell(shortDigest(before.digest))}`;
  return `${title} ⚠️ the champion was judged on other data of that name${other}: not comparable`;
}

/** What the champion was judged by, and the challenger is not. */
function renderLost({ challenger, champion }: Contenders): string {
  if (champion === null) return '';
  const known = new Map(challenger.evaluation.map((one) => [placeKey(one), one]));
  const lost = champion.evaluation.flatMap((before) => {
    const name = partName(before.dataset, before.split);
    const now = known.get(placeKey(before));
    if (now === undefined) return [name];
    const gone = Object.keys(before.metrics).filter((key) => !Object.hasOwn(now.metrics, key));
    return gone.map((metric) => `${metric} on ${name}`);
  });
  if (lost.length === 0) return '';
  const shown = lost.slice(0, 5).map((name) => textCell(name, 100));
  const more = lost.length > shown.length ? ` and ${lost.length - shown.length} more` : '';
  return `⚠️ Only the champion ${versionText(champion.version)} was judged by: ${shown.join(', ')}${more}.`;
}
