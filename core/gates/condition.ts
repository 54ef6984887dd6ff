import { type ASTNode, Environment, type ParseResult } from '@marcbachmann/cel-js';
import { clip } from '../card/clip.ts';

/** Metadata has whole trees of lists; more steps than this no sensible condition takes. */
const MOST_STEPS = 100_000;
const LONGEST_REASON = 300;
const LOOPS: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);
/** A pattern can take longer than anybody waits, and the text that it meets is not ours. */
const REFUSED = 'matches';
/** What stands between the end of a receiver and the dot: closing brackets, space, comments. */
const BEFORE_THE_DOT = /(?:[\s)]|\/\/[^\n]*\n)*/y;

const ENVIRONMENT = new Environment({
  homogeneousAggregateLiterals: false,
  limits: { maxAstNodes: 1000, maxDepth: 50, maxListElements: 200, maxMapEntries: 200 },
})
  .registerVariable('challenger', 'dyn')
  .registerVariable('champion', 'dyn');

export type ConditionResult =
  | { readonly known: true; readonly holds: boolean }
  /** `why` is what CEL says, one line. */
  | { readonly known: false; readonly why: string };

/** Why the text is no condition in CEL over challenger and champion; null: it is one. */
export function conditionFault(cel: string): string | null {
  try {
    const parsed = ENVIRONMENT.parse(cel);
    if (callsOf(parsed.ast).some(({ name }) => name === REFUSED)) {
      return `${REFUSED}() is not available, as a pattern can take hours; use startsWith, endsWith, contains, == or in`;
    }
    const { valid, type = '', error } = parsed.check();
    if (!valid) return whyOf(error);
    if (type === 'bool' || type === 'dyn') return null;
    return `gives ${type}, and must give true or false`;
  } catch (error) {
    return whyOf(error);
  }
}

/** What the condition says of two documents, as JSON.parse gives them: numbers are doubles. */
export function evaluateCondition(
  cel: string,
  documents: { readonly challenger: unknown; readonly champion: unknown },
): ConditionResult {
  const fault = conditionFault(cel);
  if (fault !== null) return { known: false, why: fault };
  try {
    const { challenger, champion } = documents;
    const bindings = { challenger: toCel(challenger), champion: toCel(champion) };
    const result: unknown = counting(cel)(bindings);
    if (typeof result === 'boolean') return { known: true, holds: result };
    return { known: false, why: `gives ${kindOf(result)}, and must give true or false` };
  } catch (error) {
    return { known: false, why: whyOf(error) };
  }
}

/**
 * The condition with each loop's list counted before it is gone through. Loops in loops over one
 * long list would take for ever; the library itself bounds the text of a condition, not its steps.
 */
function counting(cel: string): ParseResult {
  let steps = 0;
  const environment = ENVIRONMENT.clone().registerFunction(
    'dyn.counted(): dyn',
    (list: unknown) => {
      steps += lengthOf(list);
      if (steps > MOST_STEPS) throw new RangeError(`takes more than ${MOST_STEPS} steps`);
      return list;
    },
  );
  const places = callsOf(ENVIRONMENT.parse(cel).ast)
    .filter(({ name }) => LOOPS.has(name))
    .map(({ receiver }) => dotAfter(cel, receiver.end))
    .sort((a, b) => b - a);
  let text = cel;
  for (const place of places) text = `${text.slice(0, place)}.counted()${text.slice(place)}`;
  return environment.parse(text);
}

function dotAfter(cel: string, end: number): number {
  BEFORE_THE_DOT.lastIndex = end;
  return end + (BEFORE_THE_DOT.exec(cel)?.[0].length ?? 0);
}

interface Call {
  readonly name: string;
  readonly receiver: ASTNode;
}

/** The calls of methods, `list.all(…)`, anywhere in the expression. */
function callsOf(part: unknown): readonly Call[] {
  if (Array.isArray(part)) return part.flatMap(callsOf);
  if (!isNode(part)) return [];
  const below = callsOf(part.args);
  if (part.op !== 'rcall') return below;
  const [name, receiver] = part.args;
  return [{ name, receiver }, ...below];
}

function isNode(part: unknown): part is ASTNode {
  return typeof part === 'object' && part !== null && 'op' in part && 'args' in part;
}

/** Maps, as an object that has a key "constructor" is none that the library knows. */
function toCel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCel);
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([key, inner]) => [key, toCel(inner)]));
}

function lengthOf(list: unknown): number {
  if (Array.isArray(list)) return list.length;
  if (list instanceof Map || list instanceof Set) return list.size;
  return typeof list === 'object' && list !== null ? Object.keys(list).length : 0;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : `a ${typeof value}`;
}

/** Without the drawing of the place that the library adds. */
function whyOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('Maximum call stack')) return 'the metadata is nested too deeply';
  return clip(message.split('\n')[0] ?? '', LONGEST_REASON);
}
