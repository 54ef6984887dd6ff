import { HeaderFault, quoted } from './header-fault.ts';

/**
 * Refuses what JSON.parse takes: a key twice in one mapping, of which it keeps the last, and a
 * nesting that would cost more memory than the text. What is no JSON it leaves to JSON.parse.
 */
export function checkKeys(text: string, deepest: number): void {
  const open: Set<string>[] = [];
  for (const token of tokens(text)) {
    if (token === '{' || token === '[') open.push(new Set());
    if (token === '}' || token === ']') open.pop();
    if (open.length > deepest) throw new HeaderFault('its header is nested too deep');
    if (token.endsWith(':')) addKey(open.at(-1) ?? new Set(), token.slice(0, -1));
  }
}

/** The brackets and the keys, each key with its quotes and its colon. */
function* tokens(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ('{}[]'.includes(character)) yield character;
    if (character !== '"') continue;
    const start = at;
    const end = endOfString(text, start);
    if (isBeforeColon(text, end)) yield `${text.slice(start, end)}:`;
    at = end - 1;
  }
}

/** The place after the closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isBeforeColon(text: string, start: number): boolean {
  let at = start;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return text[at] === ':';
}

function addKey(keys: Set<string>, literal: string): void {
  const key = toKey(literal);
  if (keys.has(key)) throw new HeaderFault(`its header has the key ${quoted(key)} twice`);
  keys.add(key);
}

function toKey(literal: string): string {
  try {
    return literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1);
  } catch {
    return literal;
  }
}
