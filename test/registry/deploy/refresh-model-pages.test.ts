import { describe, expect, it } from 'vitest';
import type { PageBranch } from '../../../core/ports/page-branch.ts';
import { refreshModelPages } from '../../../registry/deploy/refresh-model-pages.ts';
import { type Around, FAULTS, FaultyProcess, interrupted } from '../../fakes/faults.ts';
import { InMemoryPageBranch } from '../../fakes/in-memory-page-branch.ts';
import { type Promotions, promoting } from './reconcile-run.ts';

const URL = 'https://github.test/acme/flowers';

describe('refreshModelPages', () => {
  it('shows where each version is and was', async () => {
    const { promotions, branch, refresh } = await arranged();
    await promotions.settle();
    expect(await refresh()).toEqual(['README.md', 'iris.md']);
    const texts = branch.commits.at(-1)?.texts;
    const page = texts?.get('iris.md') ?? '';
    expect(texts?.get('README.md')).toContain(`[v1.1.0](${URL}/releases/tag/iris%40v1.1.0)`);
    expect(page).toContain('| production | [v1.1.0]');
    expect(page).toMatch(/\| promotion: success \| \[v1\.1\.0\]/);
    expect(page).toMatch(/\| promotion: inactive \| \[v1\.0\.0\]/);
    expect(page).toContain(`[2](${URL}/pull/2)`);
  });

  it('writes nothing where all is right', async () => {
    const { branch, refresh } = await arranged();
    await refresh();
    expect(await refresh()).toEqual([]);
    expect(branch.commits).toHaveLength(1);
  });

  it('shows retirements, refusals and holds', async () => {
    const { promotions, branch, refresh } = await arranged();
    await promotions.settle();
    await promotions.mergeRetirement('other');
    await promotions.reconcile();
    await promotions.mergeRetirement();
    await promotions.reconcile();
    await refresh();
    const page = branch.commits.at(-1)?.texts.get('iris.md');
    expect(page).toContain('merged, but refused: label');
    expect(page).toContain('`iris#production!#3`');
    expect(page).toContain('| production | – |');
  });

  it('looks again where another bot was faster', async () => {
    const { promotions, branch, refresh, through } = await arranged();
    await promotions.settle();
    const faster = async () => {
      await promotions.merge('1.2.0');
      await promotions.settle();
      await refresh();
    };
    await refreshModelPages(through(interrupted(2, faster)));
    expect(branch.commits.at(-1)?.texts.get('README.md')).toContain('[v1.2.0]');
    expect(await refresh()).toEqual([]);
  });

  it.each(FAULTS)('ends with the same pages where a bot %s, at any call', async (fault) => {
    for (const at of [1, 2]) {
      const { branch, refresh, through } = await arranged();
      const around = new FaultyProcess(at, fault).around;
      await refreshModelPages(through(around)).catch(() => {});
      await refresh();
      expect(branch.commits).toHaveLength(1);
    }
  });
});

async function arranged() {
  const promotions: Promotions = await promoting();
  await promotions.reconcile();
  const branch = new InMemoryPageBranch();
  const ports = { ...promotions.ports, pageBranch: branch };
  const through = (around: Around) => {
    const pageBranch: PageBranch = {
      read: () => around('read', () => branch.read()),
      write: (change) => around('write', () => branch.write(change)),
    };
    return { ...ports, pageBranch };
  };
  return { promotions, branch, through, refresh: () => refreshModelPages(ports) };
}
