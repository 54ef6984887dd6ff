import { isDeepStrictEqual } from 'node:util';
import { clip } from '../../core/card/clip.ts';
import { code, escapeMarkdown } from '../../core/card/markdown.ts';
import { compareMetrics } from '../../core/card/metric-change.ts';
import type {
  Dataset,
  Evaluation,
  Metric,
  ModelVersion,
} from '../../core/generated/schema-types.ts';
import { shortDigest } from '../../core/model/digest.ts';
import { fold, shortTable, toText } from './blocks.ts';

/** What the two versions can be compared by; the champion is null in an empty stage. */
export interface Contenders {
  readonly challenger: ModelVersion;
  readonly champion: ModelVersion | null;
}

const NOTHING = '–';
const ARROWS = { better: '▲', worse: '▼', equal: '=' } as const;
const LONGEST_VALUE = 80;

/** The challenger beside the champion: figures on each data set, data, hyperparameters. */
export function renderComparison(contenders: Contenders): readonly string[] {
  return [
    ...contenders.challenger.evaluation.map((evaluation) => renderFigures(evaluation, contenders)),
    fold('Training data', renderData(contenders)),
    fold('Hyperparameters that differ', renderHyperparameters(contenders)),
  ];
}

function renderFigures(now: Evaluation, { challenger, champion }: Contenders): string {
  const before = champion?.evaluation.find((other) => isSamePlace(now, other)) ?? null;
  const comparable = before === null || isSameData(now, before);
  const rows = Object.entries(now.metrics).map(([name, metric]) => {
    const held = before === null ? null : findOwn(before.metrics, name);
    return [toText(name), renderValue(metric), renderValue(held), renderChange(held, metric)];
  });
  const title = `**${toText(placeName(now))}**`;
  const note = comparable ? '' : ' (the champion was judged on other data of that name)';
  return `${title}${note}\n\n${shortTable(headerOf({ challenger, champion }, 'Metric'), rows)}`;
}

function headerOf({ challenger, champion }: Contenders, subject: string): readonly string[] {
  return [
    subject,
    `Challenger ${escapeMarkdown(challenger.version)}`,
    champion === null ? 'No champion' : `Champion ${escapeMarkdown(champion.version)}`,
    ...(subject === 'Metric' ? ['Change'] : []),
  ];
}

function renderValue(metric: Metric | null): string {
  if (metric === null) return NOTHING;
  const { value, confidenceInterval: interval } = metric;
  return interval === undefined ? `${value}` : `${value} (${interval.lower} to ${interval.upper})`;
}

function renderChange(before: Metric | null, now: Metric): string {
  if (before === null) return NOTHING;
  if (before.direction !== now.direction) return 'they disagree on which way is better';
  const { difference, effect } = compareMetrics(before, now);
  return effect === 'equal' ? `${ARROWS.equal} equal` : `${ARROWS[effect]} ${difference} ${effect}`;
}

function renderData(contenders: Contenders): string {
  const [now, before] = [dataOf(contenders.challenger), dataOf(contenders.champion)];
  const rows = [...new Set([...now.keys(), ...before.keys()])].map((name) => [
    toText(name),
    describeData(now.get(name)),
    describeData(before.get(name)),
  ]);
  return shortTable(headerOf(contenders, 'Data set'), rows);
}

function dataOf(version: ModelVersion | null): ReadonlyMap<string, readonly Dataset[]> {
  return Map.groupBy(version?.training.datasets ?? [], ({ name, split }) => nameOf(name, split));
}

function describeData(datasets: readonly Dataset[] | undefined): string {
  if (datasets === undefined) return NOTHING;
  return datasets
    .map(({ version, digest, rows }) =>
      [
        ...(version === undefined ? [] : [toText(version)]),
        ...(digest === undefined ? [] : [code(shortDigest(digest))]),
        ...(rows === undefined ? [] : [`${rows} rows`]),
      ].join(', '),
    )
    .join('; ');
}

function renderHyperparameters(contenders: Contenders): string {
  if (contenders.champion === null) return '';
  const now = contenders.challenger.training.hyperparameters;
  const before = contenders.champion.training.hyperparameters;
  const rows = [...new Set([...Object.keys(now), ...Object.keys(before)])]
    .map((name) => ({ name, now: findOwn(now, name), before: findOwn(before, name) }))
    .filter((pair) => !isDeepStrictEqual(pair.now, pair.before))
    .map((pair) => [toText(pair.name), renderSetting(pair.now), renderSetting(pair.before)]);
  return shortTable(headerOf(contenders, 'Hyperparameter'), rows);
}

function renderSetting(value: unknown): string {
  return value === null ? NOTHING : code(clip(JSON.stringify(value), LONGEST_VALUE));
}

/** Names come from outside: "constructor" must not find what every object has. */
function findOwn<Value>(record: Readonly<Record<string, Value>>, name: string): Value | null {
  return Object.hasOwn(record, name) ? (record[name] ?? null) : null;
}

function isSamePlace(a: Evaluation, b: Evaluation): boolean {
  return a.dataset === b.dataset && a.split === b.split;
}

function isSameData(a: Evaluation, b: Evaluation): boolean {
  return a.digest === undefined || b.digest === undefined || a.digest === b.digest;
}

function placeName({ dataset, split }: Evaluation): string {
  return nameOf(dataset, split);
}

function nameOf(dataset: string, split: string | undefined): string {
  return split === undefined ? dataset : `${dataset} / ${split}`;
}
