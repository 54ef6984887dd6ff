import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, runDemo } from '../../demo/run-demo.ts';
import { Look } from '../../demo/story/look.ts';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
const narrator = { chapter: () => {}, say: () => {}, show: () => {} };
let demo: Demo;

beforeAll(async () => {
  demo = await runDemo({ narrator, folder, host: 'actions' });
});

afterAll(async () => {
  await demo.scene.close();
  rmSync(folder, { recursive: true });
});

describe('the three workflow files, as they are', () => {
  it('lead to the same registry as the App does', () => {
    const { stages, ledger, deployments } = demo.facts.end;
    expect(stages).toEqual({ staging: '1.1.0', production: '1.0.0' });
    expect(ledger).toEqual([
      ...['iris#staging#1', 'iris#production#2', 'iris#staging#3'],
      ...['iris#production#4', 'iris#production#5'],
    ]);
    expect(deployments.map(({ version, states }) => [version, ...states])).toEqual([
      ['1.0.0', 'queued', 'in_progress', 'success', 'inactive'],
      ['1.0.0', 'queued', 'in_progress', 'success', 'inactive'],
      ['1.1.0', 'queued', 'in_progress', 'success'],
      ['1.1.0', 'queued', 'in_progress', 'failure'],
      ['1.0.0', 'queued', 'in_progress', 'success'],
    ]);
  });

  it('fail in no run but the one whose health check fails', () => {
    const failed = demo.scene.runner.runs.filter(({ conclusion }) => conclusion === 'failure');
    expect(failed.map(({ workflow }) => workflow.name)).toEqual(['deploy']);
  });

  it('deploy once for each ledger entry', () => {
    const deploys = demo.scene.runner.runs.filter(({ workflow }) => workflow.name === 'deploy');
    expect(deploys.map(({ event }) => event.name)).toEqual(Array(5).fill('workflow_dispatch'));
  });

  it('keep one comment on each pull request, and answer each command once', async () => {
    const look = new Look(demo.scene);
    for (const number of Object.values(demo.facts.pullRequests)) {
      const kept = (await look.comments(number)).filter(isPromotionComment);
      expect(kept).toHaveLength(1);
    }
    const answers = await look.comments(demo.scene.issue);
    expect(answers).toHaveLength(7);
  });

  it('tell a failed deployment on the page of its version', () => {
    const page = demo.facts.end.versions.find(({ version }) => version === '1.1.0')?.page;
    expect(page).toMatch(/production.*failure/);
  });
});

function isPromotionComment(body: string): boolean {
  return body.startsWith('<!-- model-registry:promotion');
}
