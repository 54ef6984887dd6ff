import type { ModelVersion } from '../generated/schema-types.ts';
import type { Digest } from '../model/digest.ts';
import { renderEvaluations } from './evaluation-section.ts';
import { code, escapeMarkdown, link, table } from './markdown.ts';

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
  const { metadata, previous } = content;
  const sections = [
    renderSummary(metadata),
    renderEvaluations(metadata, previous),
    renderTraining(metadata),
    renderInterface(metadata),
    renderFiles(metadata),
    renderUse(content),
    renderDocumentation(metadata),
    renderOrigin(metadata),
  ];
  return `${keepWithin(sections.filter((section) => section !== '')).join('\n\n')}\n`;
}

/** Leaves whole sections out: one cut inside would swallow what follows it. */
function keepWithin(sections: readonly string[]): readonly string[] {
  let left = LONGEST;
  const kept = sections.map((section) => {
    if (section.length > left) return null;
    left -= section.length;
    return section;
  });
  const whole = kept.every((section) => section !== null);
  const note = 'Too long for a page: the rest is in metadata.json.';
  return [...kept.filter((section) => section !== null), ...(whole ? [] : [note])];
}

function renderSummary({ description, owners }: ModelVersion): string {
  return `${escapeMarkdown(description)}\n\nOwned by ${owners.map((owner) => code(owner)).join(', ')}.`;
}

function renderTraining({ training }: ModelVersion): string {
  const { framework, seed, hyperparameters } = training;
  const datasets = training.datasets.map((dataset) => [
    escapeMarkdown(
      dataset.split === undefined ? dataset.name : `${dataset.name} / ${dataset.split}`,
    ),
    escapeMarkdown(dataset.version ?? '–'),
    dataset.digest === undefined ? '–' : code(dataset.digest),
    dataset.rows === undefined ? '–' : String(dataset.rows),
    escapeMarkdown(dataset.license ?? '–'),
  ]);
  const parameters = Object.entries(hyperparameters).map(([name, value]) => [
    escapeMarkdown(name),
    code(JSON.stringify(value)),
  ]);
  const made = [
    ...(framework === undefined ? [] : [`${framework.name} ${framework.version ?? ''}`.trim()]),
    ...(seed === undefined ? [] : [`seed ${seed}`]),
  ];
  return [
    '## Training',
    table(['Data', 'Version', 'Digest', 'Rows', 'Licence'], datasets),
    parameters.length === 0
      ? 'No hyperparameters.'
      : table(['Hyperparameter', 'Value'], parameters),
    ...(made.length === 0 ? [] : [`Trained with ${escapeMarkdown(made.join(', '))}.`]),
  ].join('\n\n');
}

function renderInterface({ interface: signature }: ModelVersion): string {
  if (signature === undefined) return '';
  const rows = [
    ...signature.inputs.map((field) => ['in', field] as const),
    ...signature.outputs.map((field) => ['out', field] as const),
  ].map(([way, { name, type, shape, description }]) => [
    way,
    code(name),
    code(shape === undefined ? type : `${type} ${JSON.stringify(shape)}`),
    escapeMarkdown(description ?? '–'),
  ]);
  return `## Interface\n\n${table(['', 'Name', 'Type', 'Meaning'], rows)}`;
}

function renderFiles({ artifacts }: ModelVersion): string {
  const rows = artifacts.map(({ path, size, digest }) => [code(path), String(size), code(digest)]);
  return `## Files\n\n${table(['File', 'Bytes', 'Digest'], rows)}`;
}

/** Names, versions and digests have grammars that need no escaping. */
function renderUse({ metadata, digest }: PageContent): string {
  const { model, version, source } = metadata;
  const download = `gh release download '${model}@v${version}' --repo '${source.repository}' --dir '${model}'`;
  return [
    '## Use',
    'To download it, for a look:',
    `\`\`\`sh\n${download}\n\`\`\``,
    `To promote it, put this into \`models/${model}/<stage>.yml\` by pull request, labelled \`promote:<stage>\`, or comment \`/promote ${model}@${version} <stage>\`:`,
    `\`\`\`yaml\nversion: ${version}\ndigest: ${digest}\n\`\`\``,
  ].join('\n\n');
}

function renderDocumentation({ documentation = {}, lineage = [] }: ModelVersion): string {
  const parts = [
    ['Intended use', documentation.intendedUse],
    ['Limitations', documentation.limitations],
    ['Risks', documentation.risks],
    ['Privacy', documentation.privacy],
    ['Licence', documentation.license],
  ].flatMap(([title, text]) =>
    text === undefined ? [] : [`**${title}.** ${escapeMarkdown(text)}`],
  );
  const links = (documentation.links ?? []).map(({ title, url }) => `- ${link(title, url)}`);
  const parents = lineage.map(({ relation, parent }) => `- ${relation} ${code(parent)}`);
  const blocks = [...parts, links.join('\n'), parents.join('\n')].filter((block) => block !== '');
  return blocks.length === 0 ? '' : `## Documentation\n\n${blocks.join('\n\n')}`;
}

/** A commit's full id becomes a link by itself on GitHub, in whatever repository it is. */
function renderOrigin({ source, registeredAt }: ModelVersion): string {
  const dirty = source.dirty ? ', with changes that the commit does not have' : '';
  const run =
    source.run === undefined ? '' : `, by ${link(`run ${source.run.id}`, source.run.url)}`;
  return `## Origin\n\nCommit ${source.repository}@${source.commit}${dirty}${run}. Registered ${registeredAt}.`;
}
