import { posix } from 'node:path';
import { type DvcFile, parseDvcFile, toPublicUri } from '../../core/dataset/dvc-file.ts';
import { isWithin } from '../../core/dataset/local-path.ts';
import type { KnownDataset } from '../../core/generated/schema-types.ts';
import type { MetadataLayer } from '../../core/metadata/merge-layers.ts';
import { placeOf } from '../pinning/tracked-data.ts';
import { isCode, isCodeFolder, isModel } from './data-kind.ts';
import type { ProjectFiles } from './project-files.ts';
import { isUri, type Stage, type StagePath } from './stage.ts';

const FIELD = 'training.datasets';
const INSTEAD = 'list it in models/<model>/model.yml with a "version" or a "digest"';

/** The data that the stages read. */
export async function readDatasets(
  stages: readonly Stage[],
  artifacts: readonly string[],
  files: ProjectFiles,
): Promise<readonly MetadataLayer[]> {
  const found = new Map<string, KnownDataset>();
  const sources = new Set<string>();
  for (const { dep, from } of stages.flatMap(candidates)) {
    const place = dep.local ?? dep.path;
    if (found.has(place) || (await isNoData(dep, artifacts, files))) continue;
    const dataset = await toDataset(dep, files);
    if (dataset === null) continue;
    found.set(place, dataset);
    sources.add(from);
  }
  if (found.size === 0) return [];
  const datasets = nameApart([...found.values()]);
  return [{ from: [...sources].join(' and '), fields: { training: { datasets } } }];
}

interface Candidate {
  readonly dep: StagePath;
  readonly from: string;
}

function candidates({ deps, project, isLocked }: Stage): readonly Candidate[] {
  const from = isLocked ? project.lockFile : project.pipelineFile;
  return deps.filter(({ path }) => !isCode(path) && !isModel(path)).map((dep) => ({ dep, from }));
}

async function isNoData(
  { local }: StagePath,
  artifacts: readonly string[],
  { directory }: ProjectFiles,
): Promise<boolean> {
  if (local === null) return false;
  return artifacts.some((file) => isWithin(file, local)) || isCodeFolder(directory, local);
}

/** Null where nothing pins it. */
async function toDataset(dep: StagePath, files: ProjectFiles): Promise<KnownDataset | null> {
  const { local, digest } = dep;
  const origin = local === null ? null : await findOrigin(local, files);
  const uri = isUri(dep.path) ? toPublicUri(dep.path) : origin?.uri;
  if (local === null && !isUri(dep.path)) explainOutside(dep, files);
  if (digest === null && dep.otherHash !== null) explainHash(dep, files);
  if (digest === null && local === null) return null;
  return {
    name: nameOf(dep.path),
    ...(typeof uri === 'string' && { uri }),
    ...(local !== null && { path: local }),
    ...(typeof origin?.revision === 'string' && { version: origin.revision }),
    ...(digest !== null && { digest }),
  };
}

function explainOutside({ path, digest }: StagePath, files: ProjectFiles): void {
  const recorded = digest === null ? `is left out; ${INSTEAD}` : 'is recorded by its digest alone';
  files.notice(FIELD, `'${path}' lies outside of the working directory and ${recorded}`);
}

function explainHash({ path, local, otherHash }: StagePath, files: ProjectFiles): void {
  const outcome =
    local === null ? `so it is left out; ${INSTEAD}` : 'so its digest is taken from what is there';
  files.notice(FIELD, `DVC knows '${path}' by its ${otherHash}, which is no digest, ${outcome}`);
}

/** The .dvc file of a path, or of a folder above it. */
async function findOrigin(local: string, files: ProjectFiles): Promise<DvcFile | null> {
  for (let path = local; path !== '.'; path = posix.dirname(path)) {
    const source = await files.readText(`${path}.dvc`, FIELD);
    if (source === null) continue;
    const parsed = parseDvcFile(source);
    if (!parsed.ok) files.notice(FIELD, `${parsed.message}; the file is left out, so correct it`);
    if (!parsed.ok) continue;
    const { value } = parsed;
    if (value.outs.some((out) => placeOf(out, source.file, value) === path)) return value;
  }
  return null;
}

/** `data/iris.csv` → iris */
function nameOf(path: string): string {
  const last = posix.basename(path.split(/[?#]/, 1)[0] ?? path);
  return last.replace(/(?<=.)\.[^/]*$/, '') || path;
}

/** Two that would have one name go by their paths. */
function nameApart(datasets: readonly KnownDataset[]): KnownDataset[] {
  const count = Map.groupBy(datasets, ({ name }) => name);
  return datasets.map((dataset) => {
    const isAlone = count.get(dataset.name)?.length === 1;
    return isAlone ? dataset : { ...dataset, name: dataset.path ?? dataset.uri ?? dataset.name };
  });
}
