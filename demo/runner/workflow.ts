import { parseMapping, toList, toMapping, toText, toTexts } from './yaml-mapping.ts';

export interface Step {
  /** Null: nobody asks for its outputs. */
  readonly id: string | null;
  readonly name: string;
  readonly condition: string;
  readonly uses: string | null;
  readonly run: string | null;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
}

export interface Job {
  readonly id: string;
  readonly condition: string;
  readonly steps: readonly Step[];
}

/** A workflow file, as far as the examples use what one can say. */
export interface Workflow {
  readonly path: string;
  readonly name: string;
  readonly permissions: Readonly<Record<string, string>>;
  /** Which workflows' ends start this one; empty: none. */
  readonly follows: readonly string[];
  readonly jobs: readonly Job[];
}

export function parseWorkflow(path: string, text: string): Workflow {
  const document = parseMapping(text);
  const runs = toMapping(toMapping(document['on'])['workflow_run']);
  return {
    path,
    name: toText(document['name']) ?? path,
    permissions: toTexts(document['permissions']),
    follows: toList(runs['workflows']).map(String),
    jobs: Object.entries(toMapping(document['jobs'])).map(([id, job]) => parseJob(id, job)),
  };
}

function parseJob(id: string, job: unknown): Job {
  const { steps, if: condition } = toMapping(job);
  return { id, condition: toText(condition) ?? '', steps: toList(steps).map(parseStep) };
}

function parseStep(value: unknown): Step {
  const step = toMapping(value);
  const uses = toText(step['uses']);
  const run = toText(step['run']);
  return {
    id: toText(step['id']),
    name: toText(step['name']) ?? uses ?? run?.split('\n')[0] ?? '',
    condition: toText(step['if']) ?? '',
    uses,
    run,
    inputs: toTexts(step['with']),
    environment: toTexts(step['env']),
  };
}
