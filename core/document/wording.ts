import { stringify } from 'yaml';
import { isMapping } from './field-path.ts';

const LONGEST = 80;
const LONGEST_MESSAGE = 500;

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

/** A message that quotes what somebody wrote stays one line, and of a length that can be read. */
export function oneLine(message: string): string {
  const escaped = message.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
  return escaped.length > LONGEST_MESSAGE ? `${escaped.slice(0, LONGEST_MESSAGE)}…` : escaped;
}
