import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StepResult } from '../fakes/actions-runner.ts';
import { readVersion } from './read-version.ts';
import { type RegistryStage, setRegistryStage } from './registry-stage.ts';

const AT = { owner: 'acme', repo: 'flowers' };

const INPUT = '{ name: sepal-length, type: float64 }';
const OPTIONAL = '{ name: petal-length, type: float64, required: false }';
const SPECIES = '{ name: species, type: string }';
const PROBABILITY = '{ name: probability, type: float64 }';

let stage: RegistryStage;
let trainings: number;

beforeEach(async () => {
  stage = await setRegistryStage();
  trainings = 0;
});
afterEach(() => stage.close());

interface Signature {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

const SIGNATURE: Signature = { inputs: [INPUT], outputs: [SPECIES, PROBABILITY] };

interface Training {
  readonly signature?: Signature;
  readonly version?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Trains anew, and registers what came of it. */
async function train(training: Training = {}): Promise<StepResult> {
  const { signature = SIGNATURE, version = 'auto', env = {} } = training;
  trainings += 1;
  await stage.write('out/model.json', `{"training":${trainings}}`);
  await stage.write(
    'out/metadata.yml',
    `training:
  datasets: [{ name: iris, version: "1.2.1", split: train }]
  hyperparameters: { trees: 25 }
evaluation:
  - { dataset: iris-holdout, split: test, metrics: { accuracy: 0.96 } }
interface:
  inputs: [${signature.inputs.join(', ')}]
  outputs: [${signature.outputs.join(', ')}]
`,
  );
  const result = await stage.run('register', { inputs: { ...stage.inputs, version }, env });
  expect(result.code, result.stdout).toBe(0);
  return result;
}

/** Both the log and the summary give this reason. */
function expectReason({ stdout, summary }: StepResult, reason: string): void {
  expect(stdout).toContain(`\n${reason}`);
  expect(summary.replaceAll('\\', '')).toContain(reason);
}

describe('a version whose step is left open', () => {
  it('is 1.0.0 where it is the first', async () => {
    expect((await train()).outputs['version']).toBe('1.0.0');
  });

  it('is a patch after a retraining', async () => {
    await train();
    const again = await train();
    expect(again.outputs['version']).toBe('1.0.1');
    expectReason(again, 'A patch step: The interface is the same.');
  });

  it('is a minor step with a new input that may be left out', async () => {
    await train();
    const wider = await train({ signature: { ...SIGNATURE, inputs: [INPUT, OPTIONAL] } });
    expect(wider.outputs['version']).toBe('1.1.0');
    expectReason(wider, 'A minor step: The input "petal-length" is new, and may be left out.');
  });

  it('is a major step without an output that there was', async () => {
    await train();
    const narrower = await train({ signature: { ...SIGNATURE, outputs: [SPECIES] } });
    expect(narrower.outputs['version']).toBe('2.0.0');
    expectReason(narrower, 'A major step: The output "probability" is gone.');
  });

  it('is found again by a rerun, which takes no further step', async () => {
    await train();
    const narrow = { ...SIGNATURE, outputs: [SPECIES] };
    const first = await train({ signature: narrow });
    trainings -= 1;
    const again = await train({ signature: narrow, env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(again.outputs).toEqual({ ...first.outputs, created: 'false' });
    expect((await stage.published()).tags).toEqual(['iris@v1.0.0', 'iris@v2.0.0']);
  });

  it('is compared with no version that was withdrawn, and takes no number twice', async () => {
    await train();
    await train({ signature: { ...SIGNATURE, outputs: [SPECIES] } });
    const withdrawn = await stage.run('withdraw', {
      inputs: {
        ...{ model: 'iris', version: '2.0.0', reason: 'It lost an output by mistake.' },
        token: stage.token({ contents: 'write', deployments: 'read' }),
      },
    });
    expect(withdrawn.code, withdrawn.stdout).toBe(0);
    const next = await train();
    expect(next.outputs['version']).toBe('2.0.1');
    expectReason(next, 'A patch step: The interface is the same.');
  });
});

describe('the label of a pull request', () => {
  /** A pull request, merged, and the commit that it brought. */
  async function merge(labels: readonly string[]) {
    const { rest } = stage.github;
    const head = `train-${trainings}`;
    await stage.repository.commit({ files: { [head]: 'x' }, branch: head, from: 'main' });
    const { data: pull } = await rest.pulls.create({ ...AT, title: 'Train', head, base: 'main' });
    await rest.issues.addLabels({ ...AT, issue_number: pull.number, labels: [...labels] });
    const { data } = await rest.pulls.merge({ ...AT, pull_number: pull.number });
    return { commit: data.sha, number: pull.number };
  }

  it('that brought the commit goes before the interface', async () => {
    await train();
    const { commit } = await merge(['bump:minor', 'documentation']);
    const next = await train({ env: { GITHUB_SHA: commit } });
    expect(next.outputs['version']).toBe('1.1.0');
    expectReason(next, 'A minor step: The pull request is labelled "bump:minor".');
    expect((await readVersion(stage.github, 'iris@v1.1.0')).commit).toBe(commit);
  });

  it('hides no break: what the interface asks for is told', async () => {
    await train();
    const { commit } = await merge(['bump:patch']);
    const signature = { ...SIGNATURE, outputs: [SPECIES] };
    const next = await train({ signature, env: { GITHUB_SHA: commit } });
    expect(next.outputs['version']).toBe('1.0.1');
    expectReason(
      next,
      'A patch step: The pull request is labelled "bump:patch". By the interface it would be a major step: The output "probability" is gone.',
    );
  });

  it('that is not merged yet does not count', async () => {
    await train();
    const commit = await stage.repository.commit({
      files: { 'a.txt': 'x' },
      branch: 'open',
      from: 'main',
    });
    const { rest } = stage.github;
    const opened = { ...AT, title: 'Train', head: 'open', base: 'main' };
    const { data: pull } = await rest.pulls.create(opened);
    await rest.issues.addLabels({ ...AT, issue_number: pull.number, labels: ['bump:major'] });
    const next = await train({ env: { GITHUB_SHA: commit } });
    expect(next.outputs['version']).toBe('1.0.1');
  });

  it('that started the run is read from its event, without a call', async () => {
    await train();
    const { commit, number } = await merge([]);
    const labels = [{ name: 'bump:major' }];
    const event = { action: 'closed', pull_request: { number, labels, head: { sha: commit } } };
    await stage.write('event.json', JSON.stringify(event));
    stage.emulator.journal.clear();
    const env = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(stage.workspace, 'event.json'),
      GITHUB_SHA: commit,
    };
    const next = await train({ env });
    expect(next.outputs['version']).toBe('2.0.0');
    expectReason(next, 'A major step: The pull request is labelled "bump:major".');
    const calls = stage.emulator.journal.apiCalls;
    expect(calls.filter((call) => call.includes('/pulls'))).toEqual([]);
    expect(calls.length).toBeLessThanOrEqual(8);
    const { metadata } = await readVersion(stage.github, 'iris@v2.0.0');
    expect(metadata.source.pullRequest).toBe(number);
  });
});

describe('a pre-release', () => {
  it('is marked as one, and what follows it is not', async () => {
    await train({ version: '1.5.0-rc.1' });
    expect((await readVersion(stage.github, 'iris@v1.5.0-rc.1')).prerelease).toBe(true);
    expect((await train({ version: 'minor' })).outputs['version']).toBe('1.5.0');
    expect((await readVersion(stage.github, 'iris@v1.5.0')).prerelease).toBe(false);
  });
});
