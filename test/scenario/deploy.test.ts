import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatAssignmentMessage } from '../../core/ledger/assignment-record.ts';
import { AssignmentTag } from '../../core/model/assignment-tag.ts';
import { type Digest, parseDigest } from '../../core/model/digest.ts';
import type { StepResult } from '../fakes/actions-runner.ts';
import { type RegistryStage, setRegistryStage } from './registry-stage.ts';

const AT = { owner: 'acme', repo: 'flowers' };
const DOWNLOAD = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}';

let stage: RegistryStage;
let digest: Digest;
let token: string;

beforeEach(async () => {
  stage = await setRegistryStage();
  token = stage.token({ contents: 'read', deployments: 'write' });
  digest = parseDigest((await stage.register()).outputs['digest'] ?? '');
});
afterEach(() => stage.close());

/** Records that the stage production should hold iris 1.0.0, as the bot does on a merge. */
async function assign(counter: number, pinned: Digest = digest): Promise<number> {
  const tag = AssignmentTag.of('iris', 'production', counter);
  const { commit, github } = stage;
  const record = { version: '1.0.0', digest: pinned, commit, kind: 'promotion' as const };
  const made = await github.rest.git.createTag({
    ...AT,
    tag: tag.name,
    message: formatAssignmentMessage(tag, {
      ...record,
      overridden: [],
      previousVersion: null,
      pullRequest: null,
      mergedBy: null,
    }),
    object: commit,
    type: 'commit',
  });
  await github.rest.git.createRef({ ...AT, ref: `refs/tags/${tag.name}`, sha: made.data.sha });
  return await recordDeployment({ assignment: tag.name, pinned });
}

async function recordDeployment(made: {
  readonly assignment: string;
  readonly pinned: Digest;
}): Promise<number> {
  const { data } = await stage.github.rest.repos.createDeployment({
    ...AT,
    ref: stage.commit,
    environment: 'production',
    auto_merge: false,
    required_contexts: [],
    payload: {
      model: 'iris',
      stage: 'production',
      version: '1.0.0',
      digest: made.pinned,
      assignment: made.assignment,
      overridden: [],
      previousVersion: null,
      pullRequest: null,
    },
  });
  if (!('id' in data)) throw new Error('GitHub made no deployment.');
  return data.id;
}

function deploy(deployment: number): Promise<StepResult> {
  return stage.run('deploy', { inputs: { deployment: String(deployment), path: 'model', token } });
}

/** The post step, at the end of a job that ended so. */
function finish(job: string, { state }: StepResult): Promise<StepResult> {
  return stage.run('deploy-post', { inputs: { token, 'job-status': job }, state });
}

async function states(deployment: number): Promise<readonly string[]> {
  const { data } = await stage.github.rest.repos.listDeploymentStatuses({
    ...AT,
    deployment_id: deployment,
  });
  return data.map(({ state }) => state).toReversed();
}

async function files(): Promise<readonly string[]> {
  const found = await readdir(join(stage.workspace, 'model'), { recursive: true }).catch(() => []);
  return found.toSorted();
}

describe('a deployment', () => {
  it('is downloaded, verified and in progress, and ends as its job does', async () => {
    const id = await assign(1);
    const step = await deploy(id);
    expect(step.code).toBe(0);
    expect(step.outputs).toEqual({
      model: 'iris',
      version: '1.0.0',
      stage: 'production',
      path: 'model',
      digest,
      'deployment-id': String(id),
      'previous-version': '',
      superseded: 'false',
    });
    expect(await files()).toEqual(['metadata.json', 'out', 'out/model.json']);
    const model = await readFile(join(stage.workspace, 'model/out/model.json'), 'utf8');
    expect(model).toBe('{"weights":[1,2,3]}');
    expect(await states(id)).toEqual(['in_progress']);
    expect((await finish('success', step)).code).toBe(0);
    expect(await states(id)).toEqual(['in_progress', 'success']);
  });

  it('can be named by the event that started the workflow', async () => {
    const id = await assign(1);
    const folder = await mkdtemp(join(tmpdir(), 'event-'));
    const event = join(folder, 'event.json');
    await writeFile(event, JSON.stringify({ action: 'created', deployment: { id } }));
    const env = { GITHUB_EVENT_NAME: 'deployment', GITHUB_EVENT_PATH: event };
    const step = await stage.run('deploy', { inputs: { token }, env });
    await rm(folder, { recursive: true });
    expect(step.outputs).toMatchObject({ 'deployment-id': String(id), path: 'model' });
  });

  it.each([
    ['failure', 'failure'],
    ['cancelled', 'error'],
  ])('whose job ends in %s ends in %s', async (job, state) => {
    const id = await assign(1);
    await finish(job, await deploy(id));
    expect(await states(id)).toEqual(['in_progress', state]);
  });

  it('that a newer one of its stage superseded brings nothing, and ends it', async () => {
    const older = await assign(1);
    await assign(2);
    const step = await deploy(older);
    expect(step.code).toBe(0);
    expect(step.outputs).toMatchObject({ superseded: 'true', path: '', version: '1.0.0' });
    expect(await files()).toEqual([]);
    await finish('success', step);
    expect(await states(older)).toEqual(['inactive']);
  });

  it('of other metadata than was promoted leaves no file, and fails', async () => {
    const reviewed: Digest = `sha256:${'f'.repeat(64)}`;
    const id = await assign(1, reviewed);
    const step = await deploy(id);
    expect(step.code).toBe(1);
    const told = step.annotations.at(-1)?.message;
    expect(told).toMatch(/^DIGEST_MISMATCH/);
    expect(told).toContain(reviewed);
    expect(told).toContain(digest);
    expect(await files()).toEqual([]);
    await finish('failure', step);
    expect(await states(id)).toEqual(['in_progress', 'failure']);
  });

  it('of an artifact that was changed on the way leaves no file', async () => {
    const id = await assign(1);
    const reply = { status: 200, body: { weights: [6, 6] } };
    stage.emulator.faults.add({ route: DOWNLOAD, from: 3, reply });
    const step = await deploy(id);
    expect(step.annotations.at(-1)?.message).toMatch(
      /^DIGEST_MISMATCH: .*"model\.json" should have/,
    );
    expect(await files()).toEqual([]);
  });

  it('that the ledger does not know is refused', async () => {
    const id = await recordDeployment({ assignment: 'iris#production#9', pinned: digest });
    const step = await deploy(id);
    expect(step.annotations.at(-1)?.message).toMatch(/^DIGEST_MISMATCH: .*iris#production#9/);
    expect(step.state).toEqual({});
    await finish('failure', step);
    expect(await states(id)).toEqual([]);
  });

  it('that is none of the registry is refused', async () => {
    const step = await deploy(123_456);
    expect(step.annotations.at(-1)?.message).toMatch(/^NOT_FOUND/);
    expect(step.code).toBe(1);
  });
});
