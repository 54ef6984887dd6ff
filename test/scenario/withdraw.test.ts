import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatAssignmentMessage } from '../../core/ledger/assignment-record.ts';
import { AssignmentTag } from '../../core/model/assignment-tag.ts';
import { parseDigest } from '../../core/model/digest.ts';
import type { StepResult } from '../fakes/actions-runner.ts';
import { type RegistryStage, setRegistryStage } from './registry-stage.ts';

const AT = { owner: 'acme', repo: 'flowers' };

let stage: RegistryStage;
let digest: string;

beforeEach(async () => {
  stage = await setRegistryStage();
  digest = (await stage.register()).outputs['digest'] ?? '';
});
afterEach(() => stage.close());

function withdraw(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const token = stage.token({ contents: 'write', deployments: 'read' });
  const asked = { model: 'iris', version: '1.0.0', reason: 'The labels were wrong.', token };
  return stage.run('withdraw', { inputs: { ...asked, ...inputs } });
}

async function release() {
  return (await stage.github.rest.repos.getReleaseByTag({ ...AT, tag: 'iris@v1.0.0' })).data;
}

/** Records that production holds iris 1.0.0, as the bot does on a merge. */
async function assign(): Promise<void> {
  const tag = AssignmentTag.of('iris', 'production', 1);
  const { commit, github } = stage;
  const message = formatAssignmentMessage(tag, {
    ...{ version: '1.0.0', digest: parseDigest(digest), commit, kind: 'promotion' },
    ...{ previousVersion: null, pullRequest: null, mergedBy: null, overridden: [] },
  });
  const object = { ...AT, tag: tag.name, message, object: commit, type: 'commit' } as const;
  const made = await github.rest.git.createTag(object);
  await github.rest.git.createRef({ ...AT, ref: `refs/tags/${tag.name}`, sha: made.data.sha });
}

describe('a withdrawal', () => {
  it('appends a tag and marks the page, in at most six calls', async () => {
    stage.emulator.journal.clear();
    const { code, outputs, summary, annotations } = await withdraw();
    expect(stage.emulator.journal.apiCalls.length).toBeLessThanOrEqual(6);
    expect(stage.emulator.journal.unmodelled).toEqual([]);
    const { name, body, html_url: url, assets } = await release();
    expect({ code, outputs, annotations }).toEqual({
      code: 0,
      outputs: { tag: 'iris@v1.0.0!', 'release-url': url, stages: '' },
      annotations: [],
    });
    expect(summary).toContain('The labels were wrong.');
    expect(name).toBe('iris 1.0.0 (withdrawn)');
    expect(body).toContain('> [!CAUTION]');
    expect(body).toContain('@acme');
    expect(assets.map((asset) => asset.name).sort()).toEqual(['metadata.json', 'model.json']);
    expect(await stage.published()).toEqual({
      tags: ['iris@v1.0.0', 'iris@v1.0.0!'],
      releases: ['iris@v1.0.0'],
    });
  });

  it('run twice is one', async () => {
    const first = await withdraw();
    const page = await release();
    const second = await withdraw({ reason: 'Another reason.' });
    expect([second.code, second.outputs]).toEqual([0, first.outputs]);
    expect((await release()).body).toBe(page.body);
    expect((await stage.published()).tags).toEqual(['iris@v1.0.0', 'iris@v1.0.0!']);
  });

  it('names the stage that holds the version still', async () => {
    await assign();
    const { code, outputs, annotations } = await withdraw();
    expect([code, outputs['stages']]).toEqual([0, 'production']);
    expect(annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('/rollback iris production') },
    ]);
  });

  it('of a version that there is not is refused, with those that there are', async () => {
    const { code, stdout } = await withdraw({ version: '1.0.1' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/VERSION_NOT_FOUND: .*1\.0\.1.*1\.0\.0/);
  });

  it('without a reason is refused before anything is asked', async () => {
    stage.emulator.journal.clear();
    const { code, annotations } = await withdraw({ reason: ' ' });
    expect(code).toBe(1);
    expect(annotations).toMatchObject([{ message: expect.stringContaining('reason') }, {}]);
    expect(stage.emulator.journal.apiCalls).toEqual([]);
  });
});
