/** The keys and indexes that lead to a field. */
export type FieldPath = readonly (string | number)[];

const PLAIN = /^[\w$-]+$/;

/** The path as messages show it: `training.datasets[0].digest`. */
export function renderFieldPath(path: FieldPath): string {
  return path.map(renderStep).join('').replace(/^\./, '');
}

/** Reads a JSON pointer; only the document tells whether "0" is an index or a key. */
export function parseJsonPointer(pointer: string, document: unknown): FieldPath {
  const path: (string | number)[] = [];
  let value = document;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = childOf(value, key);
  }
  return path;
}

/** The value at a path, or undefined. */
export function valueAt(document: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, key) => childOf(value, String(key)), document);
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function renderStep(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`;
  return PLAIN.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

function childOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
