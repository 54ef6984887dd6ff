import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, runDemo } from '../../demo/run-demo.ts';

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
    expect(stages['production']).toBe('1.0.0');
    expect(ledger).toEqual(['iris#production#1', 'iris#production#2', 'iris#production#3']);
    expect(deployments.map(({ version, states }) => [version, ...states])).toEqual([
      ['1.0.0', 'queued', 'in_progress', 'success', 'inactive'],
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
    expect(deploys.map(({ event }) => event.name)).toEqual(Array(3).fill('workflow_dispatch'));
  });

  it('keep one comment on each pull request', async () => {
    const { alice, at } = demo.scene;
    for (const number of Object.values(demo.facts.pullRequests)) {
      const { data } = await alice.github.issues.listComments({ ...at, issue_number: number });
      expect(data.filter(({ user }) => user?.type === 'Bot')).toHaveLength(1);
    }
  });

  it('tell a failed deployment on the page of its version', () => {
    const page = demo.facts.end.versions.find(({ version }) => version === '1.1.0')?.page;
    expect(page).toMatch(/production.*failure/);
  });
});
