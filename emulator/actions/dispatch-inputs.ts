import type { Body } from '../http/body.ts';
import { unprocessable } from '../http/http-error.ts';
import { type Trigger, toList } from './trigger-filters.ts';

type Inputs = Readonly<Record<string, string>>;

/** Holds what a request gives against what the workflow declares, and fills in the defaults. */
export function readInputs(trigger: Trigger, body: Body): Inputs {
  const declared = toRecord(trigger['inputs']);
  const given = Object.entries(body.document('inputs')?.fields ?? {});
  const unexpected = given.map(([name]) => name).filter((name) => !Object.hasOwn(declared, name));
  if (unexpected.length > 0) {
    throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  }
  const values = new Map(given.map(([name, value]) => [name, String(value)]));
  const entries = Object.entries(declared).flatMap(([name, declaration]) => {
    const value = readInput(name, toRecord(declaration), values.get(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function readInput(
  name: string,
  declaration: Readonly<Record<string, unknown>>,
  given: string | undefined,
): string | undefined {
  const { default: otherwise, required, type, options } = declaration;
  const value = given ?? (otherwise == null ? undefined : String(otherwise));
  if (value === undefined || value === '') {
    if (required === true) throw unprocessable(`Required input '${name}' not provided`);
    return value;
  }
  if (type === 'choice' && !toList(options)?.includes(value)) {
    throw unprocessable(
      `Provided value '${value}' for input '${name}' not in the list of allowed values`,
    );
  }
  return value;
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
