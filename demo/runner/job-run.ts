import { delimiter, dirname } from 'node:path';
import { runCommand } from './child.ts';
import { createCommandFiles, parseValues } from './command-files.ts';
import { type Contexts, interpolate, isMet } from './expressions.ts';
import type { Job } from './workflow.ts';
import type { Mapping } from './yaml-mapping.ts';

export interface Workplace {
  readonly job: Job;
  readonly github: Mapping;
  readonly inputs: Mapping;
  readonly variables: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly temporary: string;
}

/** What one step is run as. */
export interface Phase {
  readonly file: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

export interface PhaseResult {
  readonly ok: boolean;
  readonly state: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What is known while a job runs, and what it has printed so far. */
export class JobRun {
  readonly place: Workplace;
  status: 'success' | 'failure' = 'success';
  log = '';
  summary = '';
  readonly #steps: Record<string, unknown> = {};
  readonly #environment: Record<string, string> = {};
  readonly #secrets = new Set<string>();

  constructor(place: Workplace) {
    this.place = place;
  }

  get contexts(): Contexts {
    const { github, inputs } = this.place;
    const env = this.#environment;
    return { github, inputs, env, steps: this.#steps, job: { status: this.status } };
  }

  isMet(condition: string): boolean {
    return isMet(condition, this.contexts, this.status);
  }

  fill(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const filled = Object.entries(texts).map(([name, text]) => [name, this.text(text)]);
    return Object.fromEntries(filled);
  }

  text(text: string): string {
    return interpolate(text, this.contexts);
  }

  /** Without what the step asked to be hidden. */
  print(text: string): void {
    const lines = text.trimEnd().split('\n');
    for (const line of lines) {
      const secret = /^::add-mask::(?<secret>.+)$/.exec(line)?.groups?.['secret'];
      if (secret !== undefined) this.#secrets.add(secret);
    }
    const shown = lines.filter((line) => !line.startsWith('::add-mask::')).join('\n');
    this.log += `${[...this.#secrets].reduce((log, one) => log.replaceAll(one, '***'), shown)}\n`;
  }

  /** What the runner itself cannot do ends the job. */
  fail(error: unknown): void {
    this.status = 'failure';
    this.print(`Error: ${error instanceof Error ? error.message : String(error)}`);
  }

  record(id: string, { ok, outputs }: Pick<PhaseResult, 'ok' | 'outputs'>): void {
    const conclusion = ok ? 'success' : 'failure';
    this.#steps[id] = { outputs, outcome: conclusion, conclusion };
  }

  /** Runs one program with a step's environment, and takes in what it told by its files. */
  async perform({ file, args, environment }: Phase): Promise<PhaseResult> {
    const { workspace, temporary, variables } = this.place;
    const files = await createCommandFiles(temporary);
    const { code, output } = await runCommand({
      file,
      args,
      directory: workspace,
      environment: {
        ...machineVariables(),
        ...variables,
        ...files.variables,
        ...this.#environment,
        ...environment,
      },
    });
    this.print(output);
    Object.assign(this.#environment, parseValues(await files.read('GITHUB_ENV')));
    this.summary += await files.read('GITHUB_STEP_SUMMARY');
    if (code !== 0) this.status = 'failure';
    return {
      ok: code === 0,
      state: parseValues(await files.read('GITHUB_STATE')),
      outputs: parseValues(await files.read('GITHUB_OUTPUT')),
    };
  }
}

function machineVariables(): Readonly<Record<string, string>> {
  const { PATH = '', LANG = 'C.UTF-8' } = process.env;
  return { LANG, PATH: [dirname(process.execPath), PATH].join(delimiter) };
}
