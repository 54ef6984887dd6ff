/** What happened, as far as the `on:` of a workflow can ask about it. */
export interface TriggerEvent {
  readonly name: string;
  readonly action?: string;
  /** The full ref that was pushed, or the base branch of a pull request. */
  readonly ref?: string;
  /** The files that a push or a pull request changes. */
  readonly paths?: readonly string[];
}

/** What a workflow asks of an event: `types`, `branches`, `paths` and their like. */
export type Trigger = Readonly<Record<string, unknown>>;

/** Applies `branches`, `tags` and `paths`, and their `-ignore` forms. */
export function matchesFilters(trigger: Trigger, { ref, paths }: TriggerEvent): boolean {
  return matchesRef(trigger, ref) && matchesPaths(trigger, paths);
}

/** YAML lets a list of one be written as its only entry. */
export function toList(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function matchesRef(trigger: Trigger, ref: string | undefined): boolean {
  if (ref === undefined) return true;
  const isTag = ref.startsWith('refs/tags/');
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  const [own, other] = isTag ? ['tags', 'branches'] : ['branches', 'tags'];
  const wanted = toList(trigger[own]);
  const ignored = toList(trigger[`${own}-ignore`]);
  if (wanted !== undefined) return matchesAny(wanted, name);
  if (ignored !== undefined) return !matchesAny(ignored, name);
  // A workflow that filters branches only is not run for tags, and the other way round.
  return trigger[other] === undefined && trigger[`${other}-ignore`] === undefined;
}

function matchesPaths(trigger: Trigger, paths: readonly string[] | undefined): boolean {
  if (paths === undefined) return true;
  const wanted = toList(trigger['paths']);
  const ignored = toList(trigger['paths-ignore']);
  if (wanted !== undefined) return paths.some((path) => matchesAny(wanted, path));
  if (ignored !== undefined) return paths.some((path) => !matchesAny(ignored, path));
  return true;
}

/** The last pattern that matches decides; `!` takes back what an earlier one let in. */
function matchesAny(patterns: readonly string[], name: string): boolean {
  const deciding = patterns.findLast((pattern) => toExpression(pattern).test(name));
  return deciding !== undefined && !deciding.startsWith('!');
}

function toExpression(pattern: string): RegExp {
  const source = pattern
    .replace(/^!/, '')
    .replace(/[.^$(){}|\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*/g, (stars) => ({ '**/': '(?:.*/)?', '**': '.*' })[stars] ?? '[^/]*');
  return new RegExp(`^${source}$`);
}
