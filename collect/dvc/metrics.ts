import { resolveLocalPath } from '../../core/dataset/local-path.ts';
import { renderProblem } from '../../core/document/render-problem.ts';
import type { MetadataLayer } from '../../core/metadata/merge-layers.ts';
import { readMetrics } from '../../core/metadata/read-part.ts';
import type { Project } from './project.ts';
import type { ProjectFiles } from './project-files.ts';
import { declaredPaths, type Stage } from './stage.ts';

const FIELD = 'evaluation';

/** The metrics files that the stages declare, and those of their projects, each a layer. */
export async function readMetricsFiles(
  stages: readonly Stage[],
  projects: readonly Project[],
  { files, measuredOn }: { files: ProjectFiles; measuredOn: string },
): Promise<readonly MetadataLayer[]> {
  const layers: MetadataLayer[] = [];
  for (const path of metricsPaths(stages, projects, files)) {
    const absent = `${path}, which dvc.yaml names as metrics, is not there; run "dvc repro" or "dvc pull" before registering`;
    const source = await files.readText(path, FIELD, absent);
    if (source === null) continue;
    const checked = readMetrics(source, measuredOn);
    if (checked.ok) layers.push({ from: path, fields: checked.value });
    else files.notice(FIELD, explain(path, checked.problems.map(renderProblem), measuredOn));
  }
  return layers;
}

function metricsPaths(
  stages: readonly Stage[],
  projects: readonly Project[],
  files: ProjectFiles,
): ReadonlySet<string> {
  const ofStages = stages.flatMap(({ metrics }) => metrics);
  const ofProjects = projects.flatMap(({ folder, pipeline }) =>
    declaredPaths(pipeline, 'metrics').map((entry) => ({
      ...entry,
      local: resolveLocalPath(folder, entry.path),
    })),
  );
  const all = [...ofStages, ...ofProjects];
  for (const { path } of all.filter(({ local }) => local === null)) {
    files.notice(
      FIELD,
      `the metrics file '${path}' lies outside of the working directory and is not read; have training write it inside`,
    );
  }
  return new Set(all.map(({ local }) => local).filter((path) => path !== null));
}

function explain(path: string, problems: readonly string[], measuredOn: string): string {
  if (measuredOn === '' && problems.some((problem) => problem.startsWith('dataset:'))) {
    return `${path} holds metrics, but not what they were measured on; give the input "dataset", for example iris-holdout or iris-holdout/test`;
  }
  return `${problems[0] ?? path}; the file is left out, so correct it`;
}
