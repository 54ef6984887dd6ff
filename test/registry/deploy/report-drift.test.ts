import { describe, expect, it } from 'vitest';
import type { RegistryIssue } from '../../../core/ports/registry-issue.ts';
import { type DriftReport, reportDrift } from '../../../registry/deploy/report-drift.ts';
import { type Around, Crash, FAULTS, FaultyProcess, interrupted } from '../../fakes/faults.ts';
import { InMemoryRegistryIssue } from '../../fakes/in-memory-registry-issue.ts';

const DRIFT = reportOf('They differ.');
const AGREED = reportOf(null);

describe('reportDrift', () => {
  it('opens one issue, leaves it as it is, brings it up to date and closes it', async () => {
    const issues = new InMemoryRegistryIssue();
    expect(await reportDrift(AGREED, issues)).toEqual({ kind: 'closed', issues: [] });
    expect(await reportDrift(DRIFT, issues)).toEqual({ kind: 'opened', issue: 1 });
    expect(await reportDrift(DRIFT, issues)).toEqual({ kind: 'unchanged', issue: 1 });
    const more = reportOf('They differ more.');
    expect(await reportDrift(more, issues)).toEqual({ kind: 'updated', issue: 1 });
    expect(issues.all.get(1)).toMatchObject({ body: 'They differ more.', comments: [] });
    expect(await reportDrift(AGREED, issues)).toEqual({ kind: 'closed', issues: [1] });
    expect(issues.all.get(1)).toMatchObject({ state: 'closed', comments: ['All agree.'] });
  });

  it('opens another one for what comes after all had agreed', async () => {
    const issues = new InMemoryRegistryIssue();
    for (const report of [DRIFT, AGREED, DRIFT]) await reportDrift(report, issues);
    expect([...issues.all.values()].map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('looks once where nothing has changed', async () => {
    const [issues, bot] = [new InMemoryRegistryIssue(), new FaultyProcess()];
    await reportDrift(DRIFT, issues);
    await reportDrift(DRIFT, through(issues, bot.around));
    expect(bot.calls).toEqual(['findOpen']);
  });

  it.each(FAULTS)('ends with one open issue where a bot %s, at any call', async (fault) => {
    for (const at of [1, 2, 3]) {
      const issues = new InMemoryRegistryIssue();
      await fail(reportDrift(DRIFT, through(issues, new FaultyProcess(at, fault).around)));
      await reportDrift(DRIFT, issues);
      expect(await issues.findOpen()).toHaveLength(1);
      await fail(reportDrift(AGREED, through(issues, new FaultyProcess(at, fault).around)));
      await reportDrift(AGREED, issues);
      expect([...issues.all.values()]).toMatchObject([
        { state: 'closed', comments: ['All agree.'] },
      ]);
    }
  });

  it('ends with one open issue where two bots open one each', async () => {
    for (const at of [1, 2, 3]) {
      const issues = new InMemoryRegistryIssue();
      const other = () => reportDrift(DRIFT, issues);
      await reportDrift(DRIFT, through(issues, interrupted(at, other)));
      expect((await issues.findOpen()).map(({ number }) => number)).toEqual([1]);
    }
  });
});

function reportOf(body: string | null): DriftReport {
  return {
    text: body === null ? null : { title: 'Drift', body },
    agreed: 'All agree.',
    duplicate: (number) => `See #${number}.`,
  };
}

function through(issues: RegistryIssue, around: Around): RegistryIssue {
  return {
    findOpen: () => around('findOpen', () => issues.findOpen()),
    create: (text) => around('create', () => issues.create(text)),
    update: (number, text) => around('update', () => issues.update(number, text)),
    close: (number, comment) => around('close', () => issues.close(number, comment)),
  };
}

async function fail(run: Promise<unknown>): Promise<void> {
  await run.catch((error: unknown) => {
    const isExpected = error instanceof Crash || (error instanceof Error && 'code' in error);
    if (!isExpected) throw error;
  });
}
