import { stringify } from 'yaml';
import { isMapping } from './field-path.ts';

const LONGEST = 80;

/** A value as messages quote it; a mapping or list only by its kind. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (isMapping(value)) return 'a mapping';
  const text = String(value);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return typeof value === 'string' ? `'${short}'` : short;
}

/** The value as YAML on one line, to paste; a mapping without its braces. */
export function writeInline(value: unknown): string {
  const text = stringify(value, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    singleQuote: true,
  }).trimEnd();
  const inline = text.replace(/\s*\n\s*/g, ' ');
  return isMapping(value) ? inline.slice(1, -1) : inline;
}

/** `'a', 'b' or 'c'` */
export function listOf(names: readonly string[], conjunction: 'and' | 'or'): string {
  const quoted = names.map((name) => `'${name}'`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
