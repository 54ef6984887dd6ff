import type { FieldPath } from '../../document/field-path.ts';

/** A value, and where in the file it comes from, although it stood elsewhere or was put together. */
export type Traced = TracedFields | TracedElements | TracedValue;

export interface TracedFields {
  readonly kind: 'fields';
  readonly from: FieldPath;
  readonly fields: readonly (readonly [name: string, field: Traced])[];
}

interface TracedElements {
  readonly kind: 'elements';
  readonly from: FieldPath;
  readonly elements: readonly Traced[];
}

interface TracedValue {
  readonly kind: 'value';
  readonly from: FieldPath;
  readonly value: unknown;
}

export function traced(from: FieldPath, value: unknown): Traced {
  return { kind: 'value', from, value };
}

export function tracedFields(from: FieldPath, fields: TracedFields['fields']): TracedFields {
  return { kind: 'fields', from, fields };
}

export function tracedElements(from: FieldPath, elements: readonly Traced[]): Traced {
  return { kind: 'elements', from, elements };
}

/** The value alone. */
export function untrace(node: Traced): unknown {
  if (node.kind === 'value') return node.value;
  if (node.kind === 'elements') return node.elements.map(untrace);
  return Object.fromEntries(node.fields.map(([name, field]) => [name, untrace(field)]));
}

/** Where in the file the field of the value comes from, or the nearest that is there. */
export function traceBack(node: Traced, path: FieldPath): FieldPath {
  const [step, ...rest] = path;
  if (step === undefined) return node.from;
  if (node.kind === 'value') return [...node.from, ...path];
  const below =
    node.kind === 'elements'
      ? node.elements[Number(step)]
      : node.fields.find(([name]) => name === step)?.[1];
  return below === undefined ? node.from : traceBack(below, rest);
}
