import { clip } from '../../core/card/clip.ts';
import { escapeMarkdown, table } from '../../core/card/markdown.ts';

/** GitHub takes 65,536 characters of a comment; some room is for what stands around the blocks. */
const LONGEST = 50_000;
const MOST_ROWS = 40;
const LONGEST_CELL = 300;
const LEFT_OUT = '_A part is left out here: it is too long for a comment._';

/** Pieces of Markdown below each other; what would be too long is left out, openly. */
export function joinBlocks(blocks: readonly string[], longest = LONGEST): string {
  const kept: string[] = [];
  let room = longest;
  for (const block of blocks.filter((text) => text !== '')) {
    const fits = block.length <= room;
    room -= fits ? block.length + 2 : 0;
    if (fits) kept.push(block);
    else if (kept.at(-1) !== LEFT_OUT) kept.push(LEFT_OUT);
  }
  return kept.join('\n\n');
}

/** A table whose end is cut, openly, where it has more rows than people read; none: nothing. */
export function shortTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  if (rows.length <= MOST_ROWS) return table(header, rows);
  const more = `_… and ${rows.length - MOST_ROWS} more rows; see the release pages._`;
  return `${table(header, rows.slice(0, MOST_ROWS))}\n\n${more}`;
}

/** Text of somebody, as a cell of a table or a part of a sentence. */
export function toText(text: string): string {
  return escapeMarkdown(clip(text, LONGEST_CELL));
}

/** A part that readers unfold. */
export function fold(title: string, block: string): string {
  if (block === '') return '';
  return `<details>\n<summary>${title}</summary>\n\n${block}\n\n</details>`;
}
