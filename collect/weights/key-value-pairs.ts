/** The free key-value pairs that every format has room for. */
export type KeyValuePairs = ReadonlyMap<string, string>;

/** A text that is longer, or has several lines, is no name. */
const LONGEST_NAME = 200;

/** The first of the keys that has a name; null: none has. */
export function findName(pairs: KeyValuePairs, keys: readonly string[]): string | null {
  const texts = keys.map((key) => pairs.get(key)?.trim() ?? '');
  return texts.find((text) => text !== '' && isName(text)) ?? null;
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && !/[\r\n]/.test(text);
}
