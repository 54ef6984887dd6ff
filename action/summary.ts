import { appendFile } from 'node:fs/promises';
import { code, escapeMarkdown, link, table } from '../core/card/markdown.ts';
import { ghName, type Place } from '../core/card/web-address.ts';
import type { Problem, RegistryError } from '../core/errors.ts';
import type { Evaluation, ModelVersion } from '../core/generated/schema-types.ts';
import type { Notice } from '../core/metadata/merge-log.ts';
import type { PulledVersion } from '../registry/pull/pull-version.ts';
import type { RegisteredVersion } from '../registry/register/registration.ts';

export interface FieldOrigin {
  readonly field: string;
  readonly from: string;
}

/** GitHub drops a step's summary of more than 1 MiB. */
const LONGEST = 500_000;

/** What a registration found out on its way. */
export interface RegistrationReport {
  readonly origins: readonly FieldOrigin[];
  readonly notices: readonly Notice[];
  /** Where the version is registered. */
  readonly place: Place;
}

export function renderRegistered(
  registered: RegisteredVersion,
  { origins, notices, place }: RegistrationReport,
): string {
  const { tag, releaseUrl, metadata, created, step } = registered;
  const found = created ? '' : '\n\nAn earlier run had registered the same; it is returned.';
  return [
    `## ${link(`${tag.model} ${tag.version}`, releaseUrl)}${found}`,
    ...(step === null ? [] : [`A ${step.bump} step: ${escapeMarkdown(step.reason)}`]),
    ...renderMetrics(metadata.evaluation),
    renderArtifacts(metadata),
    renderUse(registered, place),
    ...renderNotices(notices),
    renderOrigins(origins),
  ].join('\n\n');
}

export function renderPulled({ metadata, digest }: PulledVersion, stage: string): string {
  const { model, version } = metadata;
  const head = `## ${escapeMarkdown(`${model} ${version}`)} for ${escapeMarkdown(stage)}`;
  return [head, `Verified: metadata.json is ${code(digest)}.`, renderArtifacts(metadata)].join(
    '\n\n',
  );
}

export function renderFailure(error: RegistryError): string {
  const head = `## ${code(error.code)}\n\n${escapeMarkdown(error.problem)}`;
  if (error.problems.length === 0) return `${head}\n\n${escapeMarkdown(error.remedy)}`;
  const rows = error.problems.map((problem) => [
    code(placeOf(problem)),
    code(problem.field),
    escapeMarkdown(problem.message),
  ]);
  return `${head}\n\n${table(['Where', 'Field', 'Problem'], rows)}`;
}

/** Where a problem is, as `file:line:column`; an input has no place but its name. */
export function placeOf({ file, line, column }: Problem): string {
  if (file === null) return '–';
  return [file, line, column].filter((part) => part !== null).join(':');
}

export async function writeSummary(markdown: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (file === '') return;
  const cut = markdown.length > LONGEST ? `${markdown.slice(0, LONGEST)}\n\n(cut)` : markdown;
  await appendFile(file, `${cut}\n\n`);
}

function renderMetrics(evaluation: readonly Evaluation[]): readonly string[] {
  return evaluation.map(({ dataset, split, metrics }) => {
    const place = split === undefined ? dataset : `${dataset} / ${split}`;
    const rows = Object.entries(metrics).map(([name, { value, direction }]) => [
      escapeMarkdown(name),
      String(value),
      `${direction} is better`,
    ]);
    return `**${escapeMarkdown(place)}**\n\n${table(['Metric', 'Value', 'Direction'], rows)}`;
  });
}

function renderArtifacts({ artifacts }: ModelVersion): string {
  const rows = artifacts.map(({ path, size, digest, files, assets, uri }) => [
    code(path),
    files === undefined ? '1' : String(files.length),
    String(size),
    uri === undefined ? String(assets?.length ?? 0) : code(uri),
    code(digest),
  ]);
  return table(['Artifact', 'Files', 'Bytes', 'Assets', 'Digest'], rows);
}

function renderUse({ tag, digest }: RegisteredVersion, place: Place): string {
  return [
    `To promote it, put this into \`models/${tag.model}/<stage>.yml\` by pull request, labelled \`promote:<stage>\`:`,
    `\`\`\`yaml\nversion: ${tag.version}\ndigest: ${digest}\n\`\`\``,
    'To download it:',
    `\`\`\`sh\ngh release download '${tag.name}' --repo '${ghName(place)}' --dir '${tag.model}'\n\`\`\``,
  ].join('\n\n');
}

/** Contradictions, and what was passed over. */
function renderNotices(notices: readonly Notice[]): readonly string[] {
  if (notices.length === 0) return [];
  const rows = notices.map(({ field, message }) => [code(field), escapeMarkdown(message)]);
  return [`**Worth a look**\n\n${table(['Field', 'What was noticed'], rows)}`];
}

function renderOrigins(origins: readonly FieldOrigin[]): string {
  const rows = origins.map(({ field, from }) => [code(field), escapeMarkdown(from)]);
  const origin = table(['Field', 'Taken from'], rows);
  return `<details><summary>Where the metadata comes from</summary>\n\n${origin}\n\n</details>`;
}
