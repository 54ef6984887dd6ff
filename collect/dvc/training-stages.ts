import { isWithin } from '../../core/dataset/local-path.ts';
import { isModel } from './data-kind.ts';
import type { Project } from './project.ts';
import type { ProjectFiles } from './project-files.ts';
import type { Stage, StagePath } from './stage.ts';

/** What the pipelines tell of the run that made the artifacts. */
export interface TrainingStages {
  /** Those whose parameters count. */
  readonly stages: readonly Stage[];
  /** false: nothing tells which of the stages trained, so their data may be another model's. */
  readonly isSure: boolean;
}

/** The stages that made the artifacts, and those that made the models that they were made from. */
export function findTrainingStages(
  all: readonly Stage[],
  artifacts: readonly string[],
  files: ProjectFiles,
): TrainingStages {
  const makers = all.filter(({ outs, reports }) =>
    outs.some((out) => !reports.has(out.path) && artifacts.some((file) => holds(out, file))),
  );
  if (makers.length > 0) {
    const stages = withModelsBefore(makers, all);
    explainUnlocked(stages, files);
    return { stages, isSure: true };
  }
  const first: Project | undefined = all[0]?.project;
  const stages = all.filter(({ project }) => project === first);
  if (stages.length < 2) return { stages, isSure: true };
  const file = first?.locked === null ? first.pipelineFile : first?.lockFile;
  files.notice(
    'training',
    `no stage of ${file} has one of the artifacts among its outs, so the parameters of all its stages are recorded and no data; list the artifact under the "outs" of the stage that trains`,
  );
  return { stages, isSure: false };
}

/** A stage that was never run, or not since it was renamed. */
function explainUnlocked(stages: readonly Stage[], files: ProjectFiles): void {
  for (const { name, project } of stages.filter(({ isLocked }) => !isLocked)) {
    if (project.locked === null) continue;
    const message = `${project.lockFile} has no stage '${name}', so what ${project.pipelineFile} says of it is recorded; run "dvc repro" and register again`;
    files.notice('training', message);
  }
}

/** The stages that come after: they read what these wrote, or what came of it. */
export function withStagesAfter(first: readonly Stage[], all: readonly Stage[]): readonly Stage[] {
  return grow(first, all, (stage, known) =>
    stage.deps.some((dep) => known.some(({ outs }) => outs.some((out) => meets(out, dep)))),
  );
}

function withModelsBefore(makers: readonly Stage[], all: readonly Stage[]): readonly Stage[] {
  return grow(makers, all, (stage, known) =>
    known
      .flatMap(({ deps }) => deps.filter(({ path }) => isModel(path)))
      .some((dep) => stage.outs.some((out) => meets(out, dep))),
  );
}

/** Adds the stages that belong to those known, until there are no more. */
function grow(
  first: readonly Stage[],
  all: readonly Stage[],
  belongs: (stage: Stage, known: readonly Stage[]) => boolean,
): readonly Stage[] {
  const more = all.filter((stage) => !first.includes(stage) && belongs(stage, first));
  return more.length === 0 ? first : grow([...first, ...more], all, belongs);
}

function holds({ local }: StagePath, file: string): boolean {
  return local !== null && isWithin(file, local);
}

function meets(a: StagePath, b: StagePath): boolean {
  if (a.local === null || b.local === null) return a.path === b.path;
  return isWithin(a.local, b.local) || isWithin(b.local, a.local);
}
