import { describe, expect, it } from 'vitest';
import { RegistryError } from '../../../core/errors.ts';
import { Crash, FAULTS, FaultyProcess, interrupted } from '../../fakes/faults.ts';
import { CASES, endOf, type ReconcileCase } from './reconcile-cases.ts';
import type { Promotions } from './reconcile-run.ts';

describe.each(CASES)('reconcileStages, of $title', (one) => {
  it.each(FAULTS)('ends as without a fault where a bot %s, at any call', async (fault) => {
    const quiet = await endOfQuietRun(one);
    const calls = await callsOf(one);
    for (const [index, call] of calls.entries()) {
      const promotions = await one.arrange();
      await fail(promotions, new FaultyProcess(index + 1, fault));
      await settle(promotions);
      expect(endOf(promotions), call).toEqual(quiet);
    }
  });

  it('ends as without another bot where one is at work at any call', async () => {
    const quiet = await endOfQuietRun(one);
    for (const [index, call] of (await callsOf(one)).entries()) {
      const promotions = await one.arrange();
      await promotions.reconcile(interrupted(index + 1, () => promotions.reconcile()));
      await settle(promotions);
      expect(endOf(promotions), call).toEqual(quiet);
    }
  });

  it.each(FAULTS)('is not disturbed by another bot that %s meanwhile', async (fault) => {
    const quiet = await endOfQuietRun(one);
    const calls = await callsOf(one);
    for (const at of calls.keys()) {
      for (const failing of calls.keys()) {
        const promotions = await one.arrange();
        const other = () => fail(promotions, new FaultyProcess(failing + 1, fault));
        await promotions.reconcile(interrupted(at + 1, other));
        await settle(promotions);
        expect(endOf(promotions), `${calls[at]}, ${calls[failing]}`).toEqual(quiet);
      }
    }
  });
});

async function endOfQuietRun(one: ReconcileCase): Promise<unknown> {
  const promotions = await one.arrange();
  await settle(promotions);
  return endOf(promotions);
}

/** Until nothing more is written; what is told each time goes on being told. */
async function settle(promotions: Promotions): Promise<void> {
  for (let time = 0; time < 3; time += 1) await promotions.settle();
}

async function callsOf(one: ReconcileCase): Promise<readonly string[]> {
  const bot = new FaultyProcess();
  await (await one.arrange()).reconcile(bot.around);
  return bot.calls;
}

async function fail(promotions: Promotions, bot: FaultyProcess): Promise<void> {
  try {
    await promotions.reconcile(bot.around);
  } catch (error) {
    if (!(error instanceof Crash || error instanceof RegistryError)) throw error;
  }
}
