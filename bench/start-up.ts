import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { median, timeOfCommand } from './process-cost.ts';

const TURNS = 7;

/** How long each bundle takes to start and to find that it was given nothing. */
export async function reportStarts(): Promise<void> {
  const bare = await startOf(['-e', '0']);
  console.log('\nStart-up (at most 0.25 s); the bundles run without inputs');
  const rows: Record<string, unknown>[] = [{ program: 'node -e 0', 'median (s)': bare.toFixed(3) }];
  for (const bundle of await readdir('dist')) {
    const seconds = await startOf([join('dist', bundle, 'index.js')]);
    rows.push({ program: bundle, 'median (s)': seconds.toFixed(3) });
  }
  console.table(rows);
}

async function startOf(args: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    times.push((await timeOfCommand(process.execPath, args)) ?? Number.NaN);
  }
  return median(times);
}
