import { describe, expect, it } from 'vitest';
import { RegistryError } from '../../../core/errors.ts';
import { Crash, FAULTS, FaultyProcess, interrupted } from '../../fakes/faults.ts';
import { type Promotions, promoting } from './reconcile-run.ts';

describe.each(FAULTS)('reconcileStages where a bot %s, at any call', (fault) => {
  it('ends, run again, with one entry and one deployment', async () => {
    for (const at of await eachCall()) {
      const promotions = await promoting();
      const bot = await fail(promotions, new FaultyProcess(at, fault));
      await promotions.settle();
      expect(promotions.ledger, bot.calls[at - 1]).toEqual(['1.0.0', '1.1.0']);
      expect(promotions.deployments).toEqual(['1.0.0 inactive', '1.1.0 success']);
      expect(await promotions.reconcile()).toEqual([]);
    }
  });

  it('starts the workflow, and never a third time', async () => {
    for (const at of await eachCall()) {
      const promotions = await promoting();
      const before = promotions.repository.dispatched.length;
      await fail(promotions, new FaultyProcess(at, fault));
      await promotions.settle();
      const started = promotions.repository.dispatched.length - before;
      expect([1, 2]).toContain(started);
      if (fault === 'is refused' || fault === 'dies before') {
        const repeated = (await callsOf())[at - 1] === 'deployments.addStatus queued';
        expect(started).toBe(repeated ? 2 : 1);
      }
    }
  });

  it('does not disturb another that is at work', async () => {
    for (const at of await eachCall()) {
      for (const failing of await eachCall()) {
        const promotions = await promoting();
        const other = () => fail(promotions, new FaultyProcess(failing, fault));
        await promotions.reconcile(interrupted(at, other));
        await expectSettled(promotions, ['1.0.0', '1.1.0']);
      }
    }
  });
});

describe('reconcileStages, with another bot at any call', () => {
  it('ends with one entry, and one deployment that counts', async () => {
    for (const at of await eachCall()) {
      const promotions = await promoting();
      await promotions.reconcile(interrupted(at, () => promotions.reconcile()));
      await expectSettled(promotions, ['1.0.0', '1.1.0']);
    }
  });

  it('never brings a version back that was replaced meanwhile', async () => {
    for (const at of await eachCall()) {
      const promotions = await promoting();
      const replace = async () => {
        await promotions.merge('1.2.0');
        await promotions.settle();
      };
      await promotions.reconcile(interrupted(at, replace));
      const passed = promotions.ledger.includes('1.1.0') ? ['1.1.0'] : [];
      await expectSettled(promotions, ['1.0.0', ...passed, '1.2.0']);
    }
  });

  it('does nothing for a pointer that was deleted meanwhile', async () => {
    const at = (await callsOf()).indexOf('tags.create') + 1;
    const promotions = await promoting();
    const { repository } = promotions;
    const remove = async () => {
      await promotions.reconcile();
      repository.files.tree('main').delete('models/iris/production.yml');
    };
    await promotions.reconcile(interrupted(at, remove));
    expect(promotions.ledger).toEqual(['1.0.0', '1.1.0']);
    expect(promotions.deployments).toHaveLength(2);
  });
});

async function expectSettled(promotions: Promotions, ledger: readonly string[]): Promise<void> {
  await promotions.settle();
  expect(promotions.ledger).toEqual(ledger);
  expect(promotions.running.map(({ payload }) => payload.version)).toEqual(ledger.slice(-1));
  const unended = promotions.deployments.filter((one) => !one.endsWith(' inactive'));
  expect(unended).toEqual(ledger.slice(-1).map((version) => `${version} success`));
  expect(await promotions.reconcile()).toEqual([]);
}

async function callsOf(): Promise<readonly string[]> {
  const bot = new FaultyProcess();
  await (await promoting()).reconcile(bot.around);
  return bot.calls;
}

async function eachCall(): Promise<readonly number[]> {
  return (await callsOf()).map((_, index) => index + 1);
}

async function fail(promotions: Promotions, bot: FaultyProcess): Promise<FaultyProcess> {
  try {
    await promotions.reconcile(bot.around);
  } catch (error) {
    if (!(error instanceof Crash || error instanceof RegistryError)) throw error;
  }
  return bot;
}
