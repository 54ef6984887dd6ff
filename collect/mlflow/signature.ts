import { isMapping, valueAt } from '../../core/document/field-path.ts';
import type { Field, Interface } from '../../core/generated/schema-types.ts';
import { textAt } from './fields.ts';
import { Unreadable } from './notes.ts';
import { toTypeName } from './type-name.ts';

const PARTS = ['inputs', 'outputs', 'params'] as const;
const LONGEST_DEFAULT = 100;

/** What the model takes and gives; null where the signature says nothing. */
export function toInterface(model: unknown): Interface | null {
  const signature = valueAt(model, ['signature']) ?? null;
  if (signature === null) return null;
  const [inputs, outputs, params] = PARTS.map((part) => readPart(signature, part));
  if (inputs === null && outputs === null && params === null) return null;
  return {
    inputs: [...toFields(inputs ?? [], 'input'), ...(params ?? []).map(toParam)],
    outputs: toFields(outputs ?? [], 'output'),
  };
}

/** Each part is JSON, as a text in the YAML. */
function readPart(signature: unknown, part: string): readonly unknown[] | null {
  const text = valueAt(signature, [part]) ?? null;
  if (text === null) return null;
  const parsed = typeof text === 'string' ? parseJson(text) : undefined;
  if (Array.isArray(parsed)) return parsed;
  throw new Unreadable(
    `signature.${part} is no list in JSON; log the model again with a signature`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toFields(columns: readonly unknown[], unnamed: string): Field[] {
  return columns.map((column, index) => {
    const name = textAt(column, 'name');
    const alone = columns.length === 1 ? unnamed : `${unnamed}-${index}`;
    return { name: name ?? alone, ...toShape(column), ...toRequired(column) };
  });
}

function toShape(column: unknown): Pick<Field, 'type' | 'shape'> {
  const tensor = valueAt(column, ['tensor-spec']);
  if (!isMapping(tensor)) return { type: toTypeName(column) };
  const shape = valueAt(tensor, ['shape']);
  return {
    type: textAt(tensor, 'dtype') ?? 'tensor',
    ...(isShape(shape) && { shape }),
  };
}

function isShape(shape: unknown): shape is number[] {
  return Array.isArray(shape) && shape.every((size) => Number.isSafeInteger(size) && size >= -1);
}

function toRequired(column: unknown): Pick<Field, 'required'> {
  return valueAt(column, ['required']) === false ? { required: false } : {};
}

/** A param has a default, so it may always be left out. */
function toParam(param: unknown, index: number): Field {
  const shape = valueAt(param, ['shape']);
  const value = JSON.stringify(valueAt(param, ['default']) ?? null).slice(0, LONGEST_DEFAULT);
  return {
    name: textAt(param, 'name') ?? `param-${index}`,
    type: toTypeName(param),
    ...(isShape(shape) && { shape }),
    required: false,
    description: `A parameter of the prediction; ${value} unless given.`,
  };
}
