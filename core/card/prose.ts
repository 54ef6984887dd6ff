import { clip } from './clip.ts';
import { escapeMarkdown } from './markdown.ts';
import { type Block, sizeOf } from './room.ts';

const CUT_NOTE = '_The rest is in metadata.json._';
/** One character becomes at most this many bytes when it is escaped. */
const WORST = 10;

/** What people wrote, in their paragraphs and lists; all else of Markdown is shown as text. */
export function prose(title: string, text: string): Block {
  return (room) => {
    const all = text.length <= room ? renderProse(title, text) : null;
    if (all !== null && sizeOf(all) <= room) return all;
    const characters = Math.floor((room - 2 * title.length - 100) / WORST);
    if (characters < 100) return null;
    return `${renderProse(title, clip(text, characters))}\n\n${CUT_NOTE}`;
  };
}

function renderProse(title: string, text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const blocks: string[] = [];
  let open = false;
  for (const line of lines) {
    const shown = renderLine(line);
    const joins = open && shown !== '' && isListItem(line) === isListItem(blocks.at(-1) ?? '');
    if (joins) blocks.push(`${blocks.pop()}\n${shown}`);
    else if (shown !== '') blocks.push(shown);
    open = shown !== '';
  }
  const [first = '', ...others] = blocks;
  const head = isListItem(first) ? [`**${title}.**`, first] : [`**${title}.** ${first}`];
  return [...head, ...others].join('\n\n');
}

function renderLine(line: string): string {
  if (!isListItem(line)) return escapeMarkdown(line);
  return `- ${escapeMarkdown(line.slice(2))}`;
}

function isListItem(line: string): boolean {
  return /^[-*] +\S/.test(line);
}
