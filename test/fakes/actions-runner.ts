import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a step of a workflow is given. */
export interface Step {
  /** The program, as an action's `main` names it. */
  readonly main: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The workspace. */
  readonly cwd: string;
  /** What the main step saved, for a post step. */
  readonly state?: Readonly<Record<string, string>>;
  /** Kills the process, as a machine that dies does. */
  readonly kill?: AbortSignal;
}

/** What a step leaves behind. */
export interface StepResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

export interface Annotation {
  readonly level: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/** Runs a step as GitHub's runner does: inputs as variables, results through files. */
export async function runStep(step: Step): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    for (const name of FILES) await writeFile(join(folder, name), '');
    const ended = await run(step, folder);
    const read = (name: (typeof FILES)[number]) => readFile(join(folder, name), 'utf8');
    return {
      ...ended,
      outputs: parseFileCommands(await read('GITHUB_OUTPUT')),
      state: parseFileCommands(await read('GITHUB_STATE')),
      summary: await read('GITHUB_STEP_SUMMARY'),
      annotations: parseAnnotations(ended.stdout),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(
  { main, inputs, env, cwd, state, kill }: Step,
  folder: string,
): Promise<Pick<StepResult, 'code' | 'stdout' | 'stderr'>> {
  const variables = {
    PATH: process.env['PATH'] ?? '',
    ...Object.fromEntries(FILES.map((name) => [name, join(folder, name)])),
    ...named('INPUT_', inputs),
    ...named('STATE_', state ?? {}),
    ...env,
  };
  const child = spawn(process.execPath, [main], { cwd, env: variables });
  kill?.addEventListener('abort', () => child.kill('SIGKILL'));
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...texts }));
  });
}

function named(
  prefix: string,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const upper = prefix === 'INPUT_';
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => [
      `${prefix}${upper ? name.toUpperCase() : name}`,
      text,
    ]),
  );
}

/** `name<<delimiter`, lines, `delimiter`. */
function parseFileCommands(text: string): Readonly<Record<string, string>> {
  const pattern = /^(?<name>[^\n<]+)<<(?<end>\S+)\n(?<value>[\s\S]*?)\n\k<end>$/gm;
  return Object.fromEntries(
    [...text.matchAll(pattern)].map(({ groups }) => [groups?.['name'], groups?.['value']]),
  );
}

function parseAnnotations(stdout: string): readonly Annotation[] {
  return [...stdout.matchAll(/^::(error|warning|notice)(?: ([^:]*))?::(.*)$/gm)].map(
    ([, level = '', properties = '', message = '']) => {
      const property = (name: string): string | null =>
        new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1] ?? null;
      const number = (name: string): number | null =>
        property(name) === null ? null : Number(property(name));
      return {
        level,
        file: property('file'),
        line: number('line'),
        column: number('col'),
        message: decode(message),
      };
    },
  );
}

function decode(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}
