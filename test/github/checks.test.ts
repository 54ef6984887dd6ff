import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CheckReport } from '../../core/ports/promotions.ts';
import { GitHubChecks } from '../../github/checks.ts';
import { Connection } from './connection.ts';

let connection: Connection;
let checks: GitHubChecks;
let commit: string;

beforeEach(async () => {
  connection = await Connection.open();
  checks = new GitHubChecks(connection.client, connection.name);
  commit = await connection.repository.commit({ files: { 'a.txt': 'a' } });
});
afterEach(() => connection.emulator.close());

function report(facts: Partial<CheckReport> = {}): CheckReport {
  const conclusion = 'success';
  return { commit, conclusion, title: 'Ready', summary: 'All passed.', annotations: [], ...facts };
}

function annotations(count: number): CheckReport['annotations'] {
  return Array.from({ length: count }, (_, at) => ({
    path: 'models/iris/production.yml',
    line: at + 1,
    message: `Problem ${at}`,
  }));
}

async function latest() {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
  const { data } = await connection.client.request(route, { ...connection.name, ref: commit });
  return data.check_runs;
}

async function annotationsOf(id: number): Promise<readonly (string | null)[]> {
  const { data } = await connection.client.request(
    'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    { ...connection.name, check_run_id: id, per_page: 100 },
  );
  return data.map(({ message }) => message);
}

describe('report', () => {
  it('is a completed check of the commit', async () => {
    const id = await checks.report(report(), null);
    expect(await latest()).toMatchObject([
      {
        id,
        name: 'model-registry',
        head_sha: commit,
        status: 'completed',
        conclusion: 'success',
        output: { title: 'Ready', summary: 'All passed.' },
      },
    ]);
  });

  it('is replaced in place, in one call', async () => {
    const id = await checks.report(report(), null);
    connection.takeCalls();
    expect(await checks.report(report({ conclusion: 'failure', title: 'Blocked' }), id)).toBe(id);
    expect(connection.takeCalls()).toHaveLength(1);
    expect(await latest()).toMatchObject([
      { id, conclusion: 'failure', output: { title: 'Blocked' } },
    ]);
  });

  it('is made anew where it is gone', async () => {
    const id = await checks.report(report(), 999_999);
    expect(await latest()).toMatchObject([{ id, conclusion: 'success' }]);
  });

  it('carries all annotations, in parts', async () => {
    const id = await checks.report(report({ annotations: annotations(61) }), null);
    expect(await annotationsOf(id)).toHaveLength(61);
  });

  it('carries annotations also where the report it replaces had none', async () => {
    const first = await checks.report(report(), null);
    const second = await checks.report(report({ annotations: annotations(1) }), first);
    expect(await annotationsOf(second)).toEqual(['Problem 0']);
  });

  it('keeps no annotation of the report it replaces', async () => {
    const first = await checks.report(report({ annotations: annotations(2) }), null);
    const second = await checks.report(report({ annotations: annotations(1) }), first);
    expect(await latest()).toMatchObject([{ id: second }]);
    expect(await annotationsOf(second)).toEqual(['Problem 0']);
    const third = await checks.report(report(), second);
    expect(await latest()).toMatchObject([{ id: third }]);
    expect(await annotationsOf(third)).toEqual([]);
  });

  it('shortens a long summary and says so', async () => {
    await checks.report(report({ summary: 'x'.repeat(70_000) }), null);
    const [run] = await latest();
    expect(run?.output.summary).toMatch(/^x+\n\n… The rest is left out/);
    expect(run?.output.summary?.length).toBe(65_535);
  });

  it('is there once to be seen after a lost answer', async () => {
    const route = 'POST /repos/{owner}/{repo}/check-runs';
    connection.emulator.faults.add({ route, drop: 'answer' });
    const id = await checks.report(report(), null);
    expect(await latest()).toMatchObject([{ id, conclusion: 'success' }]);
  });

  it('says what the token lacks', async () => {
    const token = connection.workflow({ contents: 'read' });
    await expect(
      new GitHubChecks(token, connection.name).report(report(), null),
    ).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });
});
