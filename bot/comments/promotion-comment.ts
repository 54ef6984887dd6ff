import { sizeOf } from '../../core/card/room.ts';
import { joinBlocks } from './blocks.ts';
import { formatMemory, type Memory, parseMemory } from './comment-memory.ts';

/** The registry's one comment on a pull request, which also remembers what was reported. */
export interface PromotionComment extends Memory {
  /** What came of the merge, Markdown by pointer: `iris/production`, and beside that `…/override`, `…/next`. */
  readonly results: ReadonlyMap<string, string>;
  /** How the pull request was judged, Markdown; empty: it was not. */
  readonly judgement: string;
}

/** What there is before anything was reported. */
export const NEW_COMMENT: PromotionComment = {
  check: null,
  standing: { until: null, against: [] },
  results: new Map(),
  judgement: '',
};

// Text of others never holds "<!--" (core/card/markdown.ts), so nobody can write such a line.
const RESULT =
  /^<!-- model-registry:result (?<place>[a-z0-9-]+\/[a-z0-9-]+(?:\/(?:next|override))?) -->$/;
const JUDGEMENT = '<!-- model-registry:judgement -->';
const FOLD_START = '<details>\n<summary>How it was judged before the merge</summary>\n\n';
const FOLD_END = '\n\n</details>';
/** Bytes, of the 65,536 characters that GitHub takes. */
const LONGEST = 65_000;
const LEFT_OUT = '_The rest is left out here: it is too long for a comment._';

export function formatPromotionComment({
  results,
  judgement,
  ...memory
}: PromotionComment): string {
  const head = formatMemory(memory);
  const room = LONGEST - sizeOf(head) - sizeOf(`\n${JUDGEMENT}\n${FOLD_START}${FOLD_END}`);
  const told = formatResults(results, room);
  const judged = sizeOf(judgement) + sizeOf(told) <= room ? judgement : LEFT_OUT;
  const folded = results.size > 0 ? `${FOLD_START}${judged}${FOLD_END}` : judged;
  return [
    head,
    ...(told === '' ? [] : [told]),
    ...(judgement === '' ? [] : [`${JUDGEMENT}\n${folded}`]),
  ].join('\n');
}

/** Null: the registry did not write this. */
export function parsePromotionComment(body: string): PromotionComment | null {
  const [head = '', ...lines] = body.split(/\r?\n/);
  const memory = parseMemory(head);
  if (memory === null) return null;
  const split = lines.indexOf(JUDGEMENT);
  const before = split === -1 ? lines : lines.slice(0, split);
  const judgement = split === -1 ? '' : join(lines.slice(split + 1));
  return { ...memory, results: parseResults(before), judgement: unfold(judgement) };
}

/** Where there is too much, of each only what has room; what is read back is formatted the same again. */
function formatResults(results: ReadonlyMap<string, string>, room: number): string {
  const share = Math.floor(room / Math.max(results.size, 1)) - 200;
  const all = [...results].map(([place, text]) => ({ place, text }));
  const isLong = all.reduce((sum, { text }) => sum + sizeOf(text) + 200, 0) > room;
  const sections = all.map(({ place, text }) => {
    const shown = isLong && sizeOf(text) > share ? joinBlocks(text.split('\n\n'), share) : text;
    return `<!-- model-registry:result ${place} -->\n${shown}`;
  });
  return sections.join('\n');
}

function parseResults(lines: readonly string[]): ReadonlyMap<string, string> {
  const starts = lines.flatMap((line, index) => {
    const place = RESULT.exec(line)?.groups?.['place'];
    return place === undefined ? [] : [{ place, index }];
  });
  return new Map(
    starts.map(({ place, index }, position) => {
      const end = starts[position + 1]?.index ?? lines.length;
      return [place, join(lines.slice(index + 1, end))];
    }),
  );
}

function unfold(text: string): string {
  if (!text.startsWith(FOLD_START) || !text.endsWith(FOLD_END)) return text;
  return text.slice(FOLD_START.length, -FOLD_END.length).trim();
}

function join(lines: readonly string[]): string {
  return lines.join('\n').trim();
}
