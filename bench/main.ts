// What registering costs, and what a server bears. For a quick look:
// `npm run bench -- --file 64M --directory 192M --rounds 1`.
// `--only registering`, `verdict`, `starts` or `burst` runs one part alone.
// Every figure stands beside one that this machine gave in the same run.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setRegistryStage } from '../test/scenario/registry-stage.ts';
import { reportBurst } from './burst.ts';
import { reportCalls } from './calls.ts';
import { writeRandomFile } from './random-file.ts';
import { reportStarts } from './start-up.ts';
import { reportUpload } from './uploads.ts';
import { reportVerdict } from './verdict.ts';

const UNITS: Readonly<Record<string, number>> = { K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: '1G' },
    // Over 2 GiB, so that its tar goes up in parts.
    directory: { type: 'string', default: '3G' },
    files: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});

const PARTS = {
  registering: reportRegistering,
  verdict: () => reportVerdict(10 * Number(values.rounds)),
  starts: reportStarts,
  burst: reportBurst,
};

const only = values.only;
if (only !== undefined && !Object.hasOwn(PARTS, only)) {
  throw new Error(`There is no part "${only}"; they are ${Object.keys(PARTS).join(', ')}.`);
}
for (const [name, report] of Object.entries(PARTS)) {
  if (only === undefined || only === name) await report();
}

async function reportRegistering(): Promise<void> {
  const dataDirectory = await directoryInMemory();
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const stage = await setRegistryStage({ ...(dataDirectory !== null && { dataDirectory }) });
  try {
    const bench = { stage, folder, rounds: Number(values.rounds) };
    // First, so that the emulator is warm when time is taken.
    await reportCalls(stage);
    const file = await writeFile(folder, parseSize(values.file));
    const title = `A file of ${values.file}B`;
    await reportUpload({ title, path: file, files: [file], mostRatio: 2 }, bench);
    const files = await writeDirectory(folder);
    await reportUpload(
      {
        title: `A directory of ${files.length} files, ${values.directory}B`,
        ...{ path: join(folder, 'directory'), files, mostRatio: 2.5 },
      },
      bench,
    );
  } finally {
    await stage.close();
    await rm(folder, { recursive: true });
    if (dataDirectory !== null) await rm(dataDirectory, { recursive: true });
  }
}

/** Where the system has a file system in memory, the pace of its disk is kept out of the figures. */
async function directoryInMemory(): Promise<string | null> {
  return await mkdtemp('/dev/shm/bench-').catch(() => null);
}

async function writeFile(folder: string, size: number): Promise<string> {
  const file = join(folder, 'model.bin');
  await writeRandomFile(file, size);
  return file;
}

async function writeDirectory(folder: string): Promise<readonly string[]> {
  const count = Number(values.files);
  const size = Math.floor(parseSize(values.directory) / count);
  const files: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const place = join(folder, 'directory', `layer-${number % 10}`);
    await mkdir(place, { recursive: true });
    files.push(join(place, `${number}.bin`));
    await writeRandomFile(join(place, `${number}.bin`), size);
  }
  return files;
}

function parseSize(text: string): number {
  const [, digits = '', unit = ''] = /^(\d+)([KMG]?)$/.exec(text) ?? [];
  if (digits === '') throw new Error(`"${text}" is no size; write for example 64M or 1G.`);
  return Number(digits) * (UNITS[unit] ?? 1);
}
