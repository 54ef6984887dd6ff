// Plays the story of twelve promotions under many seeded schedules: `npm run simulate -- --runs 5000`.
// One seed again: `npm run simulate -- --first 4711 --runs 1`.
import { parseArgs } from 'node:util';
import { tick } from '../bot/tick.ts';
import { runSchedule } from '../test/scenario/simulation/run-schedule.ts';
import { CALM } from '../test/scenario/simulation/turnstile.ts';
import { weatherOf } from '../test/scenario/simulation/weathers.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    first: { type: 'string', default: '1' },
  },
});
const [runs, first] = [Number(values.runs), Number(values.first)];
const quiet = await runSchedule({ seed: 0, weather: CALM, tick });
const total = { calls: 0, crashes: 0, different: 0 };

for (let seed = first; seed < first + runs; seed += 1) {
  const { state, calls, crashes } = await runSchedule({ seed, weather: weatherOf(seed), tick });
  total.calls += [...calls.values()].reduce((sum, count) => sum + count, 0);
  total.crashes += crashes;
  if (state !== quiet.state) {
    total.different += 1;
    console.error(`seed ${seed} ends differently:\n${differences(quiet.state, state)}`);
  }
  const done = seed - first + 1;
  if (done % 500 === 0) console.error(`${done} of ${runs}`);
}
console.table({ runs, ...total });
if (total.different > 0) process.exitCode = 1;

function differences(expected: string, found: string): string {
  const lines = found.split('\n');
  return expected
    .split('\n')
    .flatMap((line, at) => (line === lines[at] ? [] : [`- ${line}`, `+ ${lines[at]}`]))
    .join('\n');
}
