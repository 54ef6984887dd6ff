import { clip } from '../../core/card/clip.ts';
import { code, escapeMarkdown, table } from '../../core/card/markdown.ts';
import { sizeOf, takeFitting } from '../../core/card/room.ts';

/**
 * Bytes. GitHub takes 65,536 characters of a comment, and 65,535 of a check's summary; some room is
 * for what stands around the blocks.
 */
export const LONGEST = 50_000;
const LONGEST_TABLE = 8000;
const MOST_ROWS = 40;
const LONGEST_CELL = 300;
const LONGEST_NAME = 100;
const LEFT_OUT = '_A part is left out here: it is too long for a comment._';

/** Pieces of Markdown below each other; what would be too long is left out, openly. */
export function joinBlocks(blocks: readonly string[], longest = LONGEST): string {
  const kept: string[] = [];
  let room = longest - LEFT_OUT.length;
  for (const block of blocks.filter((text) => text !== '')) {
    const size = sizeOf(block) + 2;
    const fits = size <= room;
    room -= fits ? size : 0;
    if (fits) kept.push(block);
    else if (!kept.includes(LEFT_OUT)) kept.push(LEFT_OUT);
  }
  return kept.join('\n\n');
}

/** A table whose end is cut, openly, where it has more rows than people read; none: nothing. */
export function shortTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  longest = LONGEST_TABLE,
): string {
  if (rows.length === 0) return '';
  const lines = rows.slice(0, MOST_ROWS).map((cells) => `| ${cells.join(' | ')} |`);
  const kept = takeFitting(lines, longest);
  const shown = [table(header, []), ...kept].join('\n');
  const more = rows.length - kept.length;
  return more === 0 ? shown : `${shown}\n\n_… and ${more} more rows, left out here._`;
}

/** A list whose end is cut in the same way. */
export function shortList(lines: readonly string[], longest = LONGEST_TABLE): string {
  const kept = takeFitting(
    lines.slice(0, MOST_ROWS).map((line) => `- ${line}`),
    longest,
  );
  const more = lines.length - kept.length;
  return [...kept, ...(more === 0 ? [] : [`- _… and ${more} more, left out here_`])].join('\n');
}

/** Text of somebody, as a cell of a table or a part of a sentence. */
export function toText(text: string): string {
  return escapeMarkdown(clip(text, LONGEST_CELL));
}

/** What something is called, or who: set as code, where no mention notifies anybody. */
export function toName(text: string, longest = LONGEST_NAME): string {
  return code(clip(text, longest));
}

/** A part that readers unfold; the title is ours. */
export function fold(title: string, block: string): string {
  if (block === '') return '';
  return `<details>\n<summary>${title}</summary>\n\n${block}\n\n</details>`;
}
