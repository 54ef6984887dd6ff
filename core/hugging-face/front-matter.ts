/** The two halves of a text that begins with YAML between two lines of three hyphens. */
export interface FrontMatter {
  /** Padded with empty lines, so that lines count as in the whole text. */
  readonly yaml: string;
  readonly body: string;
}

const OPENING = /^\uFEFF?\s*---[ \t]*(?:\r\n|\r|\n)/;
const CLOSING = /^---[ \t]*(?:\r\n|\r|\n|$)/m;

/** Null where the text does not begin so, or the YAML does not end. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return null;
  const rest = text.slice(opening.length);
  const closing = CLOSING.exec(rest);
  if (closing === null) return null;
  const linesBefore = opening.match(/\r\n|\r|\n/g)?.length ?? 0;
  return {
    yaml: '\n'.repeat(linesBefore) + rest.slice(0, closing.index),
    body: rest.slice(closing.index + closing[0].length),
  };
}

export function beginsWithFrontMatter(text: string): boolean {
  return OPENING.test(text);
}
