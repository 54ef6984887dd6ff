import { posix, resolve } from 'node:path';
import { getInput, group, setSecret, warning } from '@actions/core';
import { type CollectedVersion, collectVersion } from '../collect/collect-version.ts';
import { LARGEST_ASSET } from '../core/artifact/plan-assets.ts';
import { type Problem, RegistryError } from '../core/errors.ts';
import type { PullRequestLabels } from '../core/ports/pull-request-labels.ts';
import type { RepositoryName } from '../github/client.ts';
import { connectRepository } from '../github/connect.ts';
import { registerVersion } from '../registry/register/register-version.ts';
import { type Connection, openConnection, parseOptionalRepository, placeOf } from './connection.ts';
import { readEvent } from './event.ts';
import { reportFailure } from './failure.ts';
import { type InputValues, readInputs } from './input-table.ts';
import { INPUTS } from './inputs.ts';
import { log, logGroup, toLogLine } from './log.ts';
import { writeOutputs } from './outputs.ts';
import { parsePartSize } from './part-size.ts';
import { renderRegistered, writeSummary } from './summary.ts';
import { reportUploads } from './upload-progress.ts';

type Inputs = InputValues<typeof INPUTS>;
type Collected = Extract<CollectedVersion, { ok: true }>;

await register().catch(reportFailure);

async function register(): Promise<void> {
  const { inputs, collected } = await gather();
  describe(collected);
  if (inputs['dry-run']) {
    logGroup('Metadata', JSON.stringify(collected.declared, null, 2).split('\n'));
    log(`Dry run: all is well, and nothing of ${inputs.model} was registered.`);
    return;
  }
  const onProgress = reportUploads(log, Date.now);
  const connection = openConnection(inputs.token, process.env, inputs.repository);
  const { client, repository } = connection;
  const clock = (): Date => new Date();
  const connected = connectRepository(client, repository);
  const ports = { ...connected, labels: labels(collected, connection), clock, onProgress };
  const { model, version } = inputs;
  const { declared, artifacts, external, stages } = collected;
  const place = placeOf(repository, process.env);
  const largestAsset = inputs['part-size'];
  const registration = {
    model,
    version,
    declared,
    artifacts,
    external,
    largestAsset,
    place,
    stages,
  };
  const registered = await group('Upload', () => registerVersion(registration, ports));
  writeOutputs(registered);
  await writeSummary(renderRegistered(registered, { ...collected, place }));
  const { step } = registered;
  if (step !== null) log(`A ${step.bump} step: ${step.reason}`);
  const done = registered.created ? 'Registered' : 'Found, registered by an earlier run:';
  log(`${done} ${registered.tag.name} ${registered.releaseUrl}`);
}

/** Of the pull request that started the run, which says so itself, or that brought the commit. */
function labels({ labels: own, declared }: Collected, connection: Connection): PullRequestLabels {
  if (own !== null) return { labelsOf: async () => own };
  const { client, repository } = connection;
  const source = parseOptionalRepository(declared.source.repository) ?? repository;
  const found = connectRepository(client, source).labels;
  return isSameRepository(source, repository) ? found : { labelsOf: orNone(found, source) };
}

/** The token of a central registry is one for it, and may not read where the code is. */
function orNone(
  found: PullRequestLabels,
  { owner, repo }: RepositoryName,
): PullRequestLabels['labelsOf'] {
  return async (commit) => {
    try {
      return await found.labelsOf(commit);
    } catch (error) {
      if (!(error instanceof RegistryError) || error.code !== 'NOT_PERMITTED') throw error;
      const unread = `the token may not read the pull requests of ${owner}/${repo}`;
      warning(
        toLogLine(`version: ${unread}, so no label bump:… counts; name the step where one should`),
      );
      return [];
    }
  };
}

function isSameRepository(one: RepositoryName, other: RepositoryName): boolean {
  const nameOf = ({ owner, repo }: RepositoryName): string => `${owner}/${repo}`.toLowerCase();
  return nameOf(one) === nameOf(other);
}

/** Everything that can be known before GitHub is asked; or all that is wrong with it, at once. */
async function gather(): Promise<{ readonly inputs: Inputs; readonly collected: Collected }> {
  const { values: inputs, problems } = readInputs(INPUTS, getInput);
  if (getInput('token') !== '') setSecret(getInput('token'));
  const collected = await collect();
  if (inputs !== null && collected.ok) return { inputs, collected };
  const fields = new Set(problems.map(({ field }) => field));
  // What is wrong with an input may show again where it was used.
  const found = (collected.ok ? [] : collected.problems).filter(
    ({ file, field }) => file !== null || !fields.has(field),
  );
  throw refusal([...problems, ...found.map(fromWorkspace)]);
}

/** Reads the inputs as they were written, so that one bad input hides no other problem. */
async function collect(): Promise<CollectedVersion> {
  const model = getInput('model');
  // A name that cannot be a folder is named as a bad input, and must not lead anywhere.
  if (!/^[\w-][\w.-]*$/.test(model)) return { ok: false, problems: [] };
  return await collectVersion({
    model,
    path: getInput('path'),
    metadata: getInput('metadata'),
    hyperparameters: getInput('hyperparameters'),
    metrics: getInput('metrics'),
    dataset: getInput('dataset'),
    directory: resolve(getInput('working-directory')),
    largestAsset: partSize(),
    env: process.env,
    event: await readEvent(process.env),
  });
}

/** A size that is no good is named as a bad input. */
function partSize(): number {
  try {
    return parsePartSize(getInput('part-size'));
  } catch {
    return LARGEST_ASSET;
  }
}

/** GitHub looks for an annotation's file from the workspace on. */
function fromWorkspace(problem: Problem): Problem {
  if (problem.file === null || posix.isAbsolute(problem.file)) return problem;
  return { ...problem, file: posix.join(getInput('working-directory'), problem.file) };
}

function refusal(problems: readonly Problem[]): RegistryError {
  const count =
    problems.length === 1 ? 'There is 1 problem' : `There are ${problems.length} problems`;
  return new RegistryError('INVALID_INPUT', {
    problem: `${count} with what was given; nothing was registered.`,
    remedy: 'Correct what is listed, then run it again.',
    problems,
  });
}

function describe({ origins, artifacts, notices }: Collected): void {
  logGroup(
    'Collected',
    origins.map(({ field, from }) => `${field} from ${from}`),
  );
  logGroup('Artifacts', artifacts.map(describeArtifact));
  for (const { field, message } of notices) warning(toLogLine(`${field}: ${message}`));
}

function describeArtifact({ kind, name, path, files }: Collected['artifacts'][number]): string {
  const size = files.reduce((total, file) => total + file.size, 0);
  const held = kind === 'file' ? '' : `, ${files.length} files`;
  return `${name} ${size} bytes${held}, from ${path}`;
}
