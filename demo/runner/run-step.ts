import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ActionMetadata, findAction } from './action-metadata.ts';
import type { JobRun, PhaseResult } from './job-run.ts';
import type { Step } from './workflow.ts';

const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const NOTHING = { ok: true, state: {}, outputs: {} };

/** What a step leaves to be done at the end of its job. */
export type Cleanup = () => Promise<void>;

/** Runs a step; gives what it wants to be done at the end, or null. */
export async function runStep(step: Step, run: JobRun): Promise<Cleanup | null> {
  if (!run.isMet(step.condition)) return null;
  run.print(`▸ ${step.name}`);
  const { result, cleanup } = step.uses === null ? await shell(step, run) : await use(step, run);
  if (step.id !== null) run.record(step.id, result);
  return cleanup;
}

interface Performed {
  readonly result: PhaseResult;
  readonly cleanup: Cleanup | null;
}

async function shell(step: Step, run: JobRun): Promise<Performed> {
  const script = run.text(step.run ?? '');
  if (script.trim() === 'npm ci') return { result: await linkPackages(run), cleanup: null };
  const result = await run.perform({
    file: 'bash',
    args: ['-e', '-c', script],
    environment: run.fill(step.environment),
  });
  return { result, cleanup: null };
}

/** The packages were installed with the demo: it needs no network. */
async function linkPackages(run: JobRun): Promise<PhaseResult> {
  await symlink(PACKAGES, join(run.place.workspace, 'node_modules'), 'junction');
  return NOTHING;
}

async function use(step: Step, run: JobRun): Promise<Performed> {
  const uses = step.uses ?? '';
  if (uses.startsWith('actions/checkout@')) return { result: await checkOut(run), cleanup: null };
  if (uses.startsWith('actions/setup-node@')) return { result: NOTHING, cleanup: null };
  const action = await findAction(uses);
  if (action === null) throw new Error(`The demo's runner does not have the action "${uses}".`);
  const result = await runAction(action.main, { step, action, run, state: {} });
  return { result, cleanup: cleanupOf(step, { action, run, state: result.state }) };
}

async function checkOut(run: JobRun): Promise<PhaseResult> {
  const { server_url: server, repository, sha } = run.place.github;
  const clone = `git clone --quiet "${server}/${repository}.git" . && git checkout --quiet "${sha}"`;
  return await run.perform({ file: 'bash', args: ['-e', '-c', clone], environment: {} });
}

interface Used {
  readonly action: ActionMetadata;
  readonly run: JobRun;
  readonly state: PhaseResult['state'];
}

async function runAction(file: string, used: Used & { readonly step: Step }): Promise<PhaseResult> {
  const { step, action, run, state } = used;
  return await run.perform({
    file: process.execPath,
    args: [file],
    environment: {
      ...run.fill(step.environment),
      ...prefixed('INPUT_', run.fill({ ...action.defaults, ...step.inputs }), toInputName),
      ...prefixed('STATE_', state, (name) => name),
    },
  });
}

function cleanupOf(step: Step, used: Used): Cleanup | null {
  const { action, run } = used;
  const { post, postCondition } = action;
  if (post === null) return null;
  return async () => {
    if (!run.isMet(postCondition)) return;
    run.print(`▸ Post ${step.name}`);
    await runAction(post, { ...used, step });
  };
}

function toInputName(name: string): string {
  return name.replaceAll(' ', '_').toUpperCase();
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
  toName: (name: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => [`${prefix}${toName(name)}`, text]),
  );
}
