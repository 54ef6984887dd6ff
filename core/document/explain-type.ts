import type { Schema } from './schema.ts';
import { show, writeInline } from './wording.ts';

const WORDS: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const NOT_A_NUMBER = /^[+-]?\.?(?:nan|inf|infinity)$/i;
const YES_OR_NO = /^(?:yes|no|on|off|true|false)$/i;

/** What type was expected, what was found, and how to write what was probably meant. */
export function explainType(schema: Schema, value: unknown, source: string | null): string {
  const types = meantTypes(schema, value);
  const expected = types.map((type) => WORDS[type] ?? type).join(' or ');
  const got = typeof value === 'string' ? show(value) : (source ?? '') || show(value);
  const hint = types.map((type) => hintFor(type, value, got)).find((text) => text !== null);
  return `expected ${expected}, got ${got}${hint == null ? '' : `; ${hint}`}`;
}

/** Somebody who wrote a word where a number or a mapping may stand meant the number. */
function meantTypes(schema: Schema, value: unknown): readonly string[] {
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  const scalars = types.filter((type) => type !== 'object' && type !== 'array');
  return typeof value === 'object' || scalars.length === 0 ? types : scalars;
}

function hintFor(type: string, value: unknown, got: string): string | null {
  if (value === null) return null;
  switch (type) {
    case 'number':
    case 'integer':
      return typeof value === 'string' ? numberHint(value) : null;
    case 'string':
      return typeof value === 'object' ? null : `put it in quotes: '${got}'`;
    case 'boolean':
      return typeof value === 'string' && YES_OR_NO.test(value) ? booleanHint(value) : null;
    case 'array':
      return typeof value === 'object' ? null : `write ${writeInline([value])}`;
    default:
      return null;
  }
}

function numberHint(text: string): string | null {
  if (DECIMAL_COMMA.test(text)) return `write the decimal with a point: ${text.replace(',', '.')}`;
  if (NUMBER.test(text)) return `write it without quotes: ${text}`;
  if (NOT_A_NUMBER.test(text)) return 'JSON cannot hold that; leave the field out';
  return null;
}

function booleanHint(text: string): string {
  return `write ${/^(?:yes|on|true)$/i.test(text) ? 'true' : 'false'}`;
}
