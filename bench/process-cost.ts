import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How long it takes, in seconds. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** How long a command takes, in seconds, whatever its exit code; null: there is no such command. */
export async function timeOfCommand(
  command: string,
  args: readonly string[],
): Promise<number | null> {
  let missing = false;
  const seconds = await timeOf(() =>
    run(command, [...args], { env: { PATH: process.env['PATH'] ?? '' } }).catch(
      (error: unknown) => {
        missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      },
    ),
  );
  return missing ? null : seconds;
}

export interface Usage {
  /** The largest resident set, in MiB. */
  readonly memory: number;
  /** Processor time, in seconds. */
  readonly processor: number;
}

/**
 * Variables that make a Node process write what it used to a file as it ends: a process can ask
 * for its own figures on every system, and for its child's on none.
 */
export function reportingUsage(file: string): Readonly<Record<string, string>> {
  const source = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(file)},JSON.stringify(process.resourceUsage())))`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(source)}` };
}

export async function readReportedUsage(file: string): Promise<Usage> {
  const usage: NodeJS.ResourceUsage = JSON.parse(await readFile(file, 'utf8'));
  return {
    memory: usage.maxRSS / 1024,
    processor: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
  };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
