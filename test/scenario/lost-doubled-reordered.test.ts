import { beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, runSchedule } from './simulation/run-schedule.ts';
import { CALM } from './simulation/turnstile.ts';
import { weatherOf } from './simulation/weathers.ts';

const SEEDS = Number(process.env['SIMULATION_SEEDS'] ?? 600);
const FIRST = Number(process.env['SIMULATION_FIRST_SEED'] ?? 1);
const TOGETHER = 100;

let quiet: Outcome;
const crashedAt = new Set<string>();

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
        for (const place of outcome.crashedAt) crashedAt.add(place);
        expect(outcome.state, `seed ${seed}`).toBe(quiet.state);
      }
    },
  );

  it('has had a process die before and after every call there is', () => {
    const places = [...quiet.calls.keys()].flatMap((call) => [`${call}, before`, `${call}, after`]);
    expect([...crashedAt]).toEqual(expect.arrayContaining(places));
  });
});

function batches(): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.ceil(SEEDS / TOGETHER) }, (_, at) => {
    const from = FIRST + at * TOGETHER;
    return [from, Math.min(from + TOGETHER, FIRST + SEEDS) - 1];
  });
}
