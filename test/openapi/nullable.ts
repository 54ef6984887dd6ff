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
  const { nullable: _, ...rest } = schema;
  for (const key of Object.keys(schema)) delete schema[key];
  schema['anyOf'] = [{ type: 'null' }, rest];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
