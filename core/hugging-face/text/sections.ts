import { toPlainText } from './plain-text.ts';

/** What stands below one heading, up to the next. */
export interface Section {
  /** Plain; empty for what stands above all headings. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly kind: 'prose' | 'list';
  /** Plain, and never empty. */
  readonly text: string;
  /** Markdown. */
  readonly source: string;
}

const LONGEST = 64 * 1024;
const LONGEST_HEADING = 500;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]+(?<text>.*))?$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(?<mark>`{3,}|~{3,})/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?<text>.*)$/;
/** Tables, quotes, HTML, rules: they end a paragraph and are none themselves. */
const NO_PROSE = /^[ \t]*(?:\||>|<\/?[a-z!?]|(?:[-*_][ \t]*){3,}$)/i;
const INDENTED_CODE = /^(?: {4}|\t)/;

/** Reads as much of Markdown as it takes to tell prose from all else. */
export function readSections(markdown: string): readonly Section[] {
  const reader = new SectionReader();
  const text = withoutComments(markdown.slice(0, LONGEST));
  for (const line of text.split(/\r\n|\r|\n/)) reader.read(line);
  return reader.end();
}

class SectionReader {
  readonly #sections: { heading: string; blocks: Block[] }[] = [{ heading: '', blocks: [] }];
  #lines: string[] = [];
  #kind: Block['kind'] = 'prose';
  #fence: string | null = null;

  read(line: string): void {
    const fence = FENCE.exec(line)?.groups?.['mark'];
    if (this.#fence !== null) {
      if (fence?.startsWith(this.#fence)) this.#fence = null;
      return;
    }
    if (fence !== undefined) {
      this.#endBlock();
      this.#fence = fence;
      return;
    }
    this.#readText(line);
  }

  end(): readonly Section[] {
    this.#endBlock();
    return this.#sections;
  }

  #readText(line: string): void {
    const heading = HEADING.exec(line);
    const item = NO_PROSE.test(line) ? undefined : LIST_ITEM.exec(line)?.groups?.['text'];
    if (heading !== null) this.#startSection(heading.groups?.['text'] ?? '');
    else if (this.#isParagraph() && UNDERLINE.test(line)) this.#startSection(this.#takeLines());
    else if (item !== undefined) this.#startBlock('list', item);
    else if (line.trim() === '' || NO_PROSE.test(line)) this.#endBlock();
    else if (this.#lines.length > 0) this.#lines.push(line);
    else if (!INDENTED_CODE.test(line)) this.#startBlock('prose', line);
  }

  #isParagraph(): boolean {
    return this.#lines.length > 0 && this.#kind === 'prose';
  }

  #startSection(heading: string): void {
    this.#endBlock();
    const text = toPlainText(heading.slice(0, LONGEST_HEADING)).replace(/\s#+$/, '');
    this.#sections.push({ heading: text, blocks: [] });
  }

  #startBlock(kind: Block['kind'], line: string): void {
    this.#endBlock();
    this.#kind = kind;
    this.#lines = [line];
  }

  #endBlock(): void {
    const source = this.#takeLines();
    const text = toPlainText(source);
    if (text !== '') this.#sections.at(-1)?.blocks.push({ kind: this.#kind, text, source });
  }

  #takeLines(): string {
    const source = this.#lines.join('\n');
    this.#lines = [];
    return source;
  }
}

/** A comment that does not end hides all that follows, as in a browser. */
function withoutComments(text: string): string {
  let kept = '';
  let position = 0;
  for (;;) {
    const start = text.indexOf('<!--', position);
    if (start === -1) return kept + text.slice(position);
    kept += text.slice(position, start);
    const end = text.indexOf('-->', start);
    if (end === -1) return kept;
    position = end + '-->'.length;
  }
}
