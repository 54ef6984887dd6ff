/** Rewrites OpenAPI 3.0's `nullable: true` as JSON Schema, in place, all the way down. */
export function admitNull(node: unknown): void {
  if (Array.isArray(node)) {
    node.forEach(admitNull);
    return;
  }
  if (!isRecord(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'examples' && key !== 'example') admitNull(value);
  }
  if (node['nullable'] === true) rewrite(node);
}

function rewrite(schema: Record<string, unknown>): void {
  const { nullable: _, allOf, ...rest } = schema;
  for (const key of Object.keys(schema)) delete schema[key];
  schema['anyOf'] = [{ type: 'null' }, { ...rest, ...toAlternatives(allOf) }];
}

/** Where one of several may be null, the description says that all must hold: none could. */
function toAlternatives(allOf: unknown): object {
  if (allOf === undefined) return {};
  return Array.isArray(allOf) && allOf.length > 1 ? { anyOf: allOf } : { allOf };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
