import { pathFaults } from '../core/artifact/path-faults.ts';
import type { Problem } from '../core/errors.ts';
import type { Artifact, PartialTraining } from '../core/generated/schema-types.ts';
import {
  assembleMetadata,
  type CollectedFacts,
  mergeSources,
} from '../core/metadata/assemble-metadata.ts';
import type { DeclaredMetadata } from '../core/metadata/declared-metadata.ts';
import type { Notice, Origin } from '../core/metadata/merge-log.ts';
import type { ArtifactSource } from '../core/ports/artifact-source.ts';
import { checkExternal } from './check-external.ts';
import { findArtifacts } from './find-artifacts.ts';
import { readGitCheckout } from './git-checkout.ts';
import { findLockfile } from './lockfile.ts';
import { pinDatasets } from './pin-datasets.ts';
import { readPullRequestLabels } from './pull-request-labels.ts';
import { readTrainingOutput } from './read-training-output.ts';
import { type NamedFiles, type ReadLayers, readRegistrationFiles } from './registration-files.ts';
import { readRuntime } from './runtime.ts';
import { sourceOrigins, toSource } from './source.ts';
import { readStages } from './stage-order.ts';
import { webFiles } from './web-file.ts';
import { type Environment, readWorkflowRun } from './workflow-run.ts';

/** Where to look for what training left behind. */
export interface Leftovers extends NamedFiles {
  readonly model: string;
  /** Files, directories or patterns, one a line. */
  readonly path: string;
  /** What paths are relative to: absolute. */
  readonly directory: string;
  /** Bytes; a larger artifact goes up in parts. */
  readonly largestAsset: number;
  readonly env: Environment;
  /** The content of the file that GITHUB_EVENT_PATH names; null: there is none. */
  readonly event: unknown;
}

export type CollectedVersion =
  | {
      readonly ok: true;
      readonly declared: DeclaredMetadata;
      readonly artifacts: readonly ArtifactSource[];
      readonly external: readonly Artifact[];
      /** As the configuration orders them; empty: it is not here, or not readable. */
      readonly stages: readonly string[];
      /** Of the pull request that started the run; null: something else did. */
      readonly labels: readonly string[] | null;
      readonly notices: readonly Notice[];
      readonly origins: readonly Origin[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Collects all that a registration needs, or names all that is wrong or missing. */
export async function collectVersion(leftovers: Leftovers): Promise<CollectedVersion> {
  const { model, directory } = leftovers;
  const [files, { artifacts, problems, found }, { stages, origins, ...collected }] =
    await Promise.all([
      readRegistrationFiles(directory, model, leftovers),
      findOutput(leftovers),
      collectFacts(leftovers),
    ]);
  const sources = { model, ...files.layers, found: found.layers, collected };
  const merged = mergeSources(sources);
  const data = await pinDatasets(merged, directory);
  const assembled = assembleMetadata(sources, { ...merged, fields: data.fields });
  const missing = assembled.ok ? [] : assembled.problems.filter((one) => isMissing(one, files));
  const external = assembled.ok ? await checkExternal(assembled.external, webFiles) : [];
  const paths = assembled.ok ? checkPaths(artifacts, assembled.external) : [];
  const faults = [
    ...files.problems,
    ...missing,
    ...data.problems,
    ...problems,
    ...paths,
    ...external,
  ];
  if (!assembled.ok || faults.length > 0) return { ok: false, problems: faults };
  return {
    ...assembled,
    origins: [...assembled.origins, ...origins],
    artifacts,
    stages,
    labels: readPullRequestLabels(leftovers.event),
    notices: [...found.notices, ...assembled.notices],
  };
}

function checkPaths(
  artifacts: readonly ArtifactSource[],
  external: readonly Artifact[],
): readonly Problem[] {
  return pathFaults([...artifacts, ...external].map(({ path }) => path)).map(
    ({ index, message }) => {
      const inMetadata = index - artifacts.length;
      const field = inMetadata < 0 ? 'path' : `artifacts[${inMetadata}].path`;
      return { file: null, line: null, column: null, field, message };
    },
  );
}

/** What training produced, and what it says of itself. */
async function findOutput(leftovers: Leftovers) {
  const { model, directory, dataset: measuredOn, env } = leftovers;
  const { artifacts, problems, files: artifactFiles } = await findArtifacts(leftovers);
  const output = { model, directory, artifactFiles, measuredOn, env };
  return { artifacts, problems, found: await readTrainingOutput(output) };
}

/** A field is not missing that a faulty file has, or may have, or that a problem names already. */
function isMissing({ field }: Problem, { problems, faulty }: ReadLayers): boolean {
  const path = field.split('.');
  const isNamed = (problem: Problem): boolean =>
    problem.field === field || problem.message.includes(`'${path.at(-1)}'`);
  if (problems.some(isNamed)) return false;
  return faulty.every((document) => document !== undefined && !has(document, path));
}

function has(document: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return document !== null;
  if (typeof document !== 'object' || document === null) return false;
  return has(new Map<string, unknown>(Object.entries(document)).get(key) ?? null, rest);
}

interface MachineFacts extends CollectedFacts {
  readonly stages: readonly string[];
  readonly origins: readonly Origin[];
}

async function collectFacts(leftovers: Leftovers): Promise<MachineFacts> {
  const { model, directory, env, event } = leftovers;
  const git = await readGitCheckout(directory);
  const lockfile = await findLockfile(directory, model, git?.prefix);
  const runtime = readRuntime(env);
  const training: PartialTraining = {
    ...(lockfile !== null && { lockfile }),
    ...(runtime !== null && { runtime }),
  };
  const stages = await readStages(git?.root ?? directory);
  const workflow = readWorkflowRun(env, event);
  const source = toSource(model, git, workflow);
  return { source, training, stages, origins: sourceOrigins(source, workflow) };
}
