import type { Evaluation, Metric, ModelVersion } from '../generated/schema-types.ts';
import type { Digest } from '../model/digest.ts';
import { code, escapeMarkdown, table } from './markdown.ts';
import { describeChange } from './metric-change.ts';

export interface PageContent {
  readonly metadata: ModelVersion;
  /** Of metadata.json; it is what a pointer pins. */
  readonly digest: Digest;
  /** The version before, for comparison. */
  readonly previous: ModelVersion | null;
}

/** GitHub takes at most 125,000 characters; the deployments section needs room too. */
const LONGEST = 100_000;

/** The release page of a version, as Markdown. All text of the metadata is escaped. */
export function renderReleasePage(content: PageContent): string {
  const sections = [
    renderSummary(content),
    renderEvaluations(content),
    renderTraining(content.metadata),
    renderFiles(content.metadata),
    renderUse(content),
    renderDocumentation(content.metadata),
    renderOrigin(content.metadata),
  ];
  const page = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
  if (page.length <= LONGEST) return page;
  return `${page.slice(0, LONGEST)}\n\n(cut: the rest is in metadata.json)\n`;
}

function renderSummary({ metadata }: PageContent): string {
  const owners = metadata.owners.map((owner) => code(owner)).join(', ');
  return `${escapeMarkdown(metadata.description)}\n\nOwned by ${owners}.`;
}

function renderEvaluations({ metadata, previous }: PageContent): string {
  const parts = metadata.evaluation.map((evaluation) => {
    const before = previous?.evaluation.find((other) => isSamePlace(other, evaluation)) ?? null;
    return renderEvaluation(evaluation, before, previous);
  });
  return `## Evaluation\n\n${parts.join('\n\n')}`;
}

function renderEvaluation(
  evaluation: Evaluation,
  before: Evaluation | null,
  previous: ModelVersion | null,
): string {
  const rows = evaluation.rows === undefined ? '' : ` (${evaluation.rows} rows)`;
  const title = `**${escapeMarkdown(placeName(evaluation))}**${rows}`;
  const header = [
    'Metric',
    'Value',
    previous === null ? 'Before' : `${previous.version}`,
    'Change',
  ];
  const lines = Object.entries(evaluation.metrics).map(([name, metric]) =>
    metricRow(name, metric, findMetric(before, name)),
  );
  return `${title}\n\n${table(header, lines)}`;
}

/** A metric may be called "constructor", which every object has. */
function findMetric(evaluation: Evaluation | null, name: string): Metric | undefined {
  if (evaluation === null || !Object.hasOwn(evaluation.metrics, name)) return undefined;
  return evaluation.metrics[name];
}

function metricRow(name: string, metric: Metric, before: Metric | undefined): readonly string[] {
  const value = `${metric.value}${renderInterval(metric)}`;
  if (before === undefined) return [escapeMarkdown(name), value, '–', '–'];
  return [escapeMarkdown(name), value, String(before.value), describeChange(before, metric)];
}

function renderInterval({ confidenceInterval: interval }: Metric): string {
  return interval === undefined ? '' : ` [${interval.lower}, ${interval.upper}]`;
}

function renderTraining({ training }: ModelVersion): string {
  const datasets = training.datasets.map((dataset) => [
    escapeMarkdown(dataset.name),
    escapeMarkdown(dataset.version ?? '–'),
    dataset.digest === undefined ? '–' : code(dataset.digest),
    dataset.rows === undefined ? '–' : String(dataset.rows),
    escapeMarkdown(dataset.license ?? '–'),
  ]);
  const parameters = Object.entries(training.hyperparameters).map(([name, value]) => [
    escapeMarkdown(name),
    code(JSON.stringify(value)),
  ]);
  const framework = training.framework;
  const made =
    framework === undefined
      ? ''
      : `\n\nTrained with ${escapeMarkdown(`${framework.name} ${framework.version ?? ''}`.trim())}.`;
  return `## Training\n\n${table(['Data', 'Version', 'Digest', 'Rows', 'Licence'], datasets)}\n\n${
    parameters.length === 0 ? 'No hyperparameters.' : table(['Hyperparameter', 'Value'], parameters)
  }${made}`;
}

function renderFiles({ artifacts }: ModelVersion): string {
  const rows = artifacts.map(({ name, size, digest }) => [code(name), String(size), code(digest)]);
  return `## Files\n\n${table(['File', 'Bytes', 'Digest'], rows)}`;
}

function renderUse({ metadata, digest }: PageContent): string {
  const pointer = `version: ${metadata.version}\ndigest: ${digest}`;
  return [
    '## Promote',
    `Put this into \`models/${metadata.model}/<stage>.yml\` by pull request, and label it \`promote:<stage>\`:`,
    `\`\`\`yaml\n${pointer}\n\`\`\``,
  ].join('\n\n');
}

function renderDocumentation({ documentation = {} }: ModelVersion): string {
  const parts = [
    ['Intended use', documentation.intendedUse],
    ['Limitations', documentation.limitations],
    ['Risks', documentation.risks],
    ['Privacy', documentation.privacy],
    ['Licence', documentation.license],
  ].flatMap(([title, text]) =>
    text === undefined ? [] : [`**${title}.** ${escapeMarkdown(text)}`],
  );
  return parts.length === 0 ? '' : `## Documentation\n\n${parts.join('\n\n')}`;
}

function renderOrigin({ source, registeredAt }: ModelVersion): string {
  const dirty = source.dirty ? ', with changes that the commit does not have' : '';
  const run =
    source.run === undefined ? '' : `, by run ${source.run.id} (${escapeMarkdown(source.run.url)})`;
  return `## Origin\n\nCommit ${code(source.commit)} of ${escapeMarkdown(source.repository)}${dirty}${run}. Registered ${registeredAt}.`;
}

function placeName({ dataset, split }: Evaluation): string {
  return split === undefined ? dataset : `${dataset} / ${split}`;
}

function isSamePlace(a: Evaluation, b: Evaluation): boolean {
  return a.dataset === b.dataset && a.split === b.split;
}
