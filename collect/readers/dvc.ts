import { readArtifactEntry } from '../dvc/artifact-entry.ts';
import { readDatasets } from '../dvc/datasets.ts';
import { declaredHyperparameters, lockedHyperparameters } from '../dvc/hyperparameters.ts';
import { readMetricsFiles } from '../dvc/metrics.ts';
import { type Project, readProjects } from '../dvc/project.ts';
import { ProjectFiles } from '../dvc/project-files.ts';
import { type Stage, stagesOf } from '../dvc/stage.ts';
import { readTrackedDatasets } from '../dvc/tracked-datasets.ts';
import { findTrainingStages, withStagesAfter } from '../dvc/training-stages.ts';
import { isInside } from '../inside.ts';
import type { Findings, Reader, TrainingOutput } from '../reader.ts';
import { shownPath } from '../shown-path.ts';

/** Reads what DVC keeps of a pipeline: dvc.yaml, dvc.lock, params.yaml, metrics and .dvc files. */
export const dvcReader: Reader = { name: 'dvc', read };

/** Whoever has more has no pipeline that a person wrote. */
const MOST_STAGES = 1000;

async function read({ model, directory, ...output }: TrainingOutput): Promise<Findings> {
  const files = new ProjectFiles(directory);
  const projects = await readProjects(files, model);
  const artifacts = localPaths(output.artifactFiles, directory);
  const all = allStages(projects, files);
  const { stages, isSure } = findTrainingStages(all, artifacts, files);
  const locked = await lockedHyperparameters(stages, files);
  const layers = [
    ...readArtifactEntry(projects, { model, paths: artifacts }, files),
    ...(isSure ? await readDatasets(stages, artifacts, files) : []),
    ...(all.length === 0 ? await readTrackedDatasets(model, artifacts, files) : []),
    ...locked,
    ...(locked.length === 0 ? await declaredHyperparameters(projects, stages, files) : []),
    ...(await readMetricsFiles(
      withStagesAfter(stages, all),
      projects.filter((project) => isUsed(project, stages)),
      { files, measuredOn: output.measuredOn },
    )),
  ];
  return { layers, notices: files.notices };
}

function allStages(projects: readonly Project[], files: ProjectFiles): readonly Stage[] {
  const all = projects.flatMap(stagesOf);
  if (all.length > MOST_STAGES) {
    const message = `the pipelines have ${all.length} stages; the first ${MOST_STAGES} are looked at`;
    files.notice('training', message);
  }
  return all.slice(0, MOST_STAGES);
}

/** Without a stage that trained, any project may be the model's. */
function isUsed(project: Project, stages: readonly Stage[]): boolean {
  return stages.length === 0 || stages.some((stage) => stage.project === project);
}

/** From the directory, with slashes; what lies outside of it is left out. */
function localPaths(files: readonly string[], directory: string): readonly string[] {
  return files
    .filter((file) => isInside(directory, file))
    .map((file) => shownPath(file, directory));
}
