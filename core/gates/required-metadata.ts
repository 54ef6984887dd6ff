import type { RequiredMetadataRule } from '../generated/schema-types.ts';
import type { Contenders, Verdict } from './verdict.ts';

const MOST_NAMED = 20;

/** Fields that must be there and not be empty; `[]` is every element of a list, at least one. */
export function evaluateRequiredMetadata(
  rule: RequiredMetadataRule,
  { challenger }: Contenders,
): Verdict {
  const gate = 'required-metadata';
  const absent = [...new Set(rule.flatMap((path) => absentBelow(challenger, path.split('.'))))];
  if (absent.length === 0) {
    return { gate, outcome: 'passed', reason: `All there: ${rule.join(', ')}.` };
  }
  const more = absent.length > MOST_NAMED ? ` and ${absent.length - MOST_NAMED} more` : '';
  const named = `${absent.slice(0, MOST_NAMED).join(', ')}${more}`;
  return { gate, outcome: 'failed', reason: `Missing from metadata.json: ${named}.` };
}

/** Where the field is not, as far as the path led: `training.datasets[1].digest`. */
function absentBelow(value: unknown, path: readonly string[], above = ''): readonly string[] {
  const [step, ...rest] = path;
  if (step === undefined) return isEmpty(value) ? [above] : [];
  const key = step.replace(/\[\]$/, '');
  const here = above === '' ? key : `${above}.${key}`;
  const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  if (key === step) {
    return isEmpty(found) ? [[here, ...rest].join('.')] : absentBelow(found, rest, here);
  }
  if (!Array.isArray(found) || found.length === 0) return [[`${here}[]`, ...rest].join('.')];
  return found.flatMap((element, at) => absentBelow(element, rest, `${here}[${at}]`));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return isMapping(value) && Object.keys(value).length === 0;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
