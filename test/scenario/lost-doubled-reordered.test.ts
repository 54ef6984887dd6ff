import { beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, runSchedule } from './simulation/run-schedule.ts';
import { CALM } from './simulation/turnstile.ts';
import { weatherOf } from './simulation/weathers.ts';

const SEEDS = Number(process.env['SIMULATION_SEEDS'] ?? 300);
const FIRST = Number(process.env['SIMULATION_FIRST_SEED'] ?? 1);
const TOGETHER = 100;

let quiet: Outcome;

beforeAll(async () => {
  quiet = await runSchedule({ seed: 0, weather: CALM });
});

describe('twelve promotions of three models in two stages, with a rollback and a deployment that fails', () => {
  it('end, undisturbed, with what was asked for', () => {
    expect(
      quiet.state.split('\n').filter((line) => /^\S+ (?:staging|production):/.test(line)),
    ).toEqual([
      'iris staging: 1.1.0',
      // Somebody rolled it back.
      'iris production: 1.0.0',
      'wine staging: 1.1.0',
      // Its deployment failed, and the policy has it rolled back.
      'wine production: 1.0.0',
      'sonar staging: 1.1.0',
      'sonar production: 1.1.0',
    ]);
  });

  it.each(batches())(
    'end the same with two bots in whatever goes wrong, seeds %i to %i',
    async (from, to) => {
      for (let seed = from; seed <= to; seed += 1) {
        const outcome = await runSchedule({ seed, weather: weatherOf(seed) });
        expect(outcome.state, `seed ${seed}`).toBe(quiet.state);
      }
    },
  );

  it('end the same when a process dies before or after the first call of any kind', async () => {
    for (const call of quiet.calls.keys()) {
      for (const when of ['before', 'after']) {
        const diesAt = `${call}, ${when}`;
        const { state, crashedAt } = await runSchedule({ seed: 0, weather: { ...CALM, diesAt } });
        expect([...crashedAt]).toEqual([diesAt]);
        expect(state, diesAt).toBe(quiet.state);
      }
    }
  });
});

function batches(): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.ceil(SEEDS / TOGETHER) }, (_, at) => {
    const from = FIRST + at * TOGETHER;
    return [from, Math.min(from + TOGETHER, FIRST + SEEDS) - 1];
  });
}
