import { table } from './markdown.ts';
import { toThousands } from './quantity.ts';

/**
 * Markdown that keeps within the room it is given: cut by rows, and openly. Empty where there is
 * nothing to say; null where there is, and the room does not do.
 */
export type Block = (room: number) => string | null;

interface Listing<Entry> {
  readonly entries: readonly Entry[];
  readonly toLine: (entry: Entry) => string;
  /** What the entries are: "files". */
  readonly things: string;
  /** What stands above the lines, with its line break. */
  readonly head?: string;
}

interface Grid<Entry> {
  readonly header: readonly string[];
  readonly entries: readonly Entry[];
  /** The cells are Markdown already. */
  readonly toRow: (entry: Entry) => readonly string[];
  readonly things: string;
}

const NOTE = 150;
/** Less than this is not worth sharing. */
const LEAST_SHARE = 1500;

/** Bytes of UTF-8: never less than what GitHub counts, whichever way it counts characters. */
export function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** All of it or nothing. */
export function whole(text: string): Block {
  return (room) => (sizeOf(text) <= room ? text : null);
}

/** The first lines that fit. */
export function listing<Entry>({ entries, toLine, things, head = '' }: Listing<Entry>): Block {
  return (room) => {
    if (entries.length === 0) return '';
    const lines = takeFitting(entries.values().map(toLine), room - NOTE - sizeOf(head));
    if (lines.length === 0) return null;
    const text = `${head}${lines.join('\n')}`;
    return lines.length === entries.length ? text : `${text}\n\n${cutNote(lines, entries, things)}`;
  };
}

/** A table of the first rows that fit. */
export function grid<Entry>({ header, entries, toRow, things }: Grid<Entry>): Block {
  return listing({
    entries,
    things,
    head: `${table(header, [])}\n`,
    toLine: (entry) => `| ${toRow(entry).join(' | ')} |`,
  });
}

/** A part that readers unfold. The title is ours: nothing of it is escaped. */
export function fold(title: string, block: Block): Block {
  const [before, after] = [`<details><summary>${title}</summary>\n\n`, '\n\n</details>'];
  return (room) => {
    const text = block(room - sizeOf(before) - sizeOf(after));
    return text === null || text === '' ? text : `${before}${text}${after}`;
  };
}

/** A line of ours above a block; without the block it says nothing. */
export function titled(title: string, block: Block): Block {
  return (room) => {
    const text = block(room - sizeOf(title) - 2);
    return text === null || text === '' ? text : `${title}\n\n${text}`;
  };
}

/** Blocks below each other. Each gets its share, and what those before it left. */
export function stack(blocks: readonly Block[], things = 'parts of this section'): Block {
  return (room) => {
    let left = room - NOTE;
    const texts = blocks.map((block, index) => {
      const share = Math.max(left / (blocks.length - index), Math.min(left, LEAST_SHARE));
      const text = block(share);
      if (text !== null && text !== '') left -= sizeOf(text) + 2;
      return text;
    });
    const speaking = texts.filter((text) => text !== '');
    const shown = speaking.filter((text) => text !== null);
    if (shown.length === speaking.length) return shown.join('\n\n');
    return shown.length === 0 ? null : [...shown, cutNote(shown, speaking, things)].join('\n\n');
  };
}

/** The first lines that fit; the rest is not even made. */
export function takeFitting(lines: Iterable<string>, room: number): readonly string[] {
  const kept: string[] = [];
  let left = room;
  for (const line of lines) {
    left -= sizeOf(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept;
}

function cutNote(kept: readonly unknown[], all: readonly unknown[], things: string): string {
  const counts = `${toThousands(kept.length)} of ${toThousands(all.length)} ${things}`;
  return `_${counts} are listed; the rest is in metadata.json._`;
}
