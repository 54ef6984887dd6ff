// What registering costs: `npm run bench -- --size 64M --rounds 1` for a quick look.
// Every figure stands beside one that this machine gave in the same run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type RegistryStage, setRegistryStage } from '../test/scenario/registry-stage.ts';
import {
  median,
  readReportedUsage,
  reportingUsage,
  timeOf,
  timeOfCommand,
  type Usage,
} from './process-cost.ts';
import { writeRandomFile } from './random-file.ts';

const UNITS: Readonly<Record<string, number>> = { K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };
const BUNDLES = ['register', 'deploy', 'deploy-post', 'bot'];

interface Round {
  readonly openssl: number | null;
  readonly register: number;
  readonly usage: Usage;
}

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: process.env['BENCH_SIZE'] ?? '1G' },
    rounds: { type: 'string', default: '3' },
  },
});

const dataDirectory = await directoryInMemory();
const stage = await setRegistryStage({ ...(dataDirectory !== null && { dataDirectory }) });
try {
  // First, so that the emulator is warm when time is taken.
  await reportCalls(stage);
  await reportUpload(stage, parseSize(values.size), Number(values.rounds));
} finally {
  await stage.close();
  if (dataDirectory !== null) await rm(dataDirectory, { recursive: true });
}
await reportStarts();

/** Where the system has a file system in memory, the pace of its disk is kept out of the figures. */
async function directoryInMemory(): Promise<string | null> {
  return await mkdtemp('/dev/shm/bench-').catch(() => null);
}

async function reportUpload(on: RegistryStage, size: number, rounds: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const file = join(folder, 'model.bin');
  try {
    await writeRandomFile(file, size);
    const results: Round[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      results.push(await measureRound(on, { file, round, usage: join(folder, 'usage') }));
    }
    printRounds(results, size);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureRound(
  on: RegistryStage,
  { file, round, usage }: { readonly file: string; readonly round: number; readonly usage: string },
): Promise<Round> {
  const openssl = await timeOfCommand('openssl', ['dgst', '-sha256', file]);
  // Another hyperparameter is another version, so that each round uploads.
  await on.write('out/hyperparameters.json', JSON.stringify({ trees: 25, round }));
  let tag = '';
  const register = await timeOf(async () => {
    const { code, stdout, outputs } = await on.run('register', {
      inputs: {
        model: 'iris',
        path: file,
        metadata: 'out/metadata.yml',
        hyperparameters: 'out/hyperparameters.json',
        token: on.token({ contents: 'write' }),
      },
      env: reportingUsage(usage),
    });
    if (code !== 0) throw new Error(`The registration failed:\n${stdout}`);
    tag = outputs['tag'] ?? '';
  });
  await forgetAssets(on, tag);
  return { openssl, register, usage: await readReportedUsage(usage) };
}

/** Else the disk is still busy with this round's bytes in the next one. */
async function forgetAssets({ github }: RegistryStage, tag: string): Promise<void> {
  const at = { owner: 'acme', repo: 'flowers' };
  const { data: release } = await github.rest.repos.getReleaseByTag({ ...at, tag });
  for (const { id } of release.assets) {
    await github.rest.repos.deleteReleaseAsset({ ...at, asset_id: id });
  }
}

function printRounds(rounds: readonly Round[], size: number): void {
  console.log(
    `\nRegistering one artifact of ${size} bytes, through dist/; the emulator, on the same`,
  );
  console.log('machine, receives it, hashes it and stores it meanwhile');
  console.table(
    rounds.map(({ openssl, register, usage }) => ({
      'openssl (s)': openssl === null ? 'not installed' : openssl.toFixed(2),
      'register (s)': register.toFixed(2),
      ratio: openssl === null ? '–' : (register / openssl).toFixed(2),
      'its processor time (s)': usage.processor.toFixed(2),
      'its memory (MiB)': Math.round(usage.memory),
    })),
  );
  const ratios = rounds.flatMap(({ openssl, register }) =>
    openssl === null ? [] : register / openssl,
  );
  const memory = Math.max(...rounds.map(({ usage }) => usage.memory));
  const ratio = ratios.length === 0 ? 'unknown' : median(ratios).toFixed(2);
  console.log(
    `Median ratio ${ratio} (at most 3); most memory ${Math.round(memory)} MiB (at most 200)`,
  );
}

async function reportCalls(on: RegistryStage): Promise<void> {
  await on.register();
  on.emulator.journal.clear();
  // A version that has one before it: its page compares the two.
  await on.write('out/model.json', '{"weights":[4,5,6]}');
  await on.register();
  const calls = on.emulator.journal.apiCalls;
  console.log(`API calls of one registration: ${calls.length} (at most 8)`);
  for (const call of calls) console.log(`  ${call}`);
}

async function reportStarts(): Promise<void> {
  const bare = await startOf(['-e', '0']);
  console.log('\nStart-up (at most 0.3 s); the bundles run without inputs');
  const rows: Record<string, unknown>[] = [{ program: 'node -e 0', 'median (s)': bare.toFixed(3) }];
  for (const bundle of BUNDLES) {
    const seconds = await startOf([join('dist', bundle, 'index.js')]);
    rows.push({ program: bundle, 'median (s)': seconds.toFixed(3) });
  }
  console.table(rows);
}

async function startOf(args: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    times.push((await timeOfCommand(process.execPath, args)) ?? Number.NaN);
  }
  return median(times);
}

function parseSize(text: string): number {
  const [, digits = '', unit = ''] = /^(\d+)([KMG]?)$/.exec(text) ?? [];
  if (digits === '') throw new Error(`"${text}" is no size; write for example 64M or 1G.`);
  return Number(digits) * (UNITS[unit] ?? 1);
}
