/**
 * The lines of a comment that its author says themselves: without code blocks and quotes, and
 * without what a reader does not see.
 */
export function* visibleLines(comment: string): Generator<string> {
  let closing: RegExp | null = null;
  for (const line of comment.split(/\r\n|\r|\n/)) {
    if (closing !== null) {
      if (closing.test(line)) closing = null;
      continue;
    }
    closing = closingOf(line);
    if (closing === null && !/^ {0,3}>/.test(line)) yield line;
  }
}

/** What ends the block that begins on this line; null: none begins. */
function closingOf(line: string): RegExp | null {
  const fence = /^ {0,3}(?:(?<ticks>`{3,})[^`]*|(?<tildes>~{3,}).*)$/.exec(line)?.groups;
  const { ticks, tildes } = fence ?? {};
  if (ticks !== undefined) return new RegExp(`^ {0,3}\`{${ticks.length},}\\s*$`);
  if (tildes !== undefined) return new RegExp(`^ {0,3}~{${tildes.length},}\\s*$`);
  if (/<!--(?!.*-->)/.test(line)) return /-->/;
  if (/<pre\b(?!.*<\/pre>)/i.test(line)) return /<\/pre>/i;
  return null;
}
