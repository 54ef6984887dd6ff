/** A setting by its path: `optimizer.lr`, so that a change inside of a mapping is one line. */
export function flattenSettings(settings: Readonly<Record<string, unknown>>): Map<string, unknown> {
  return new Map(flatten(settings, { prefix: '', depth: 0 }));
}

const DEEPEST = 5;

function flatten(
  mapping: Readonly<Record<string, unknown>>,
  { prefix, depth }: { readonly prefix: string; readonly depth: number },
): readonly (readonly [string, unknown])[] {
  return Object.entries(mapping).flatMap(([name, value]) => {
    const path = `${prefix}${name}`;
    if (!isMapping(value) || depth === DEEPEST) return [[path, value] as const];
    return flatten(value, { prefix: `${path}.`, depth: depth + 1 });
  });
}

/** An empty mapping is a value: it has no setting that would stand for it. */
function isMapping(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).length > 0;
}
