import type { RequiredMetadataRule } from '../generated/schema-types.ts';
import type { Contenders, Verdict } from './verdict.ts';

/** Fields that must be there and not be empty. */
export function evaluateRequiredMetadata(
  rule: RequiredMetadataRule,
  { challenger }: Contenders,
): Verdict {
  const gate = 'required-metadata';
  const absent = rule.filter((path) => isEmpty(valueAt(challenger, path)));
  if (absent.length === 0) {
    return { gate, outcome: 'passed', reason: `All there: ${rule.join(', ')}.` };
  }
  return { gate, outcome: 'failed', reason: `Missing from metadata.json: ${absent.join(', ')}.` };
}

function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const key of path.split('.')) {
    if (!isMapping(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isMapping(value) && Object.keys(value).length === 0;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
