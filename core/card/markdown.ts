/**
 * Text as GitHub's Markdown that shows exactly that text, on one line: no markup, HTML, link,
 * image, mention or reference comes out of it, wherever in a paragraph, list or table it stands.
 */
export function escapeMarkdown(text: string): string {
  return toLine(text)
    .replace(BAIT, `$&${GAP}`)
    .replace(/[\\`*_[\]~]/g, '\\$&')
    .replace(/!(?=\\\[|$)/g, '\\!')
    .replace(/^[#+\-=:]/, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/[<>&|$\u200b]/g, toEntity);
}

/** Text that people copy, set as code. */
export function code(text: string): string {
  const line = toLine(text);
  if (line === '') return '';
  // Inside a table a pipe in a code span needs a backslash, outside it must not have one; and
  // nothing may pass for a marker, which the registry looks for in the text before it is rendered.
  if (/\||<!--/.test(line)) return `<code>${escapeMarkdown(line)}</code>`;
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A link to a page; plain text where the address is not one of the web. */
export function link(text: string, address: string | null): string {
  return linked(escapeMarkdown(text), address);
}

/** The same, set as code. */
export function codeLink(text: string, address: string | null): string {
  return linked(code(text), address);
}

/** Lines that people copy, as they are; whatever is in them, they stay inside. */
export function fence(language: 'sh' | 'python' | 'yaml', lines: readonly string[]): string {
  const text = lines.join('\n');
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${text}\n${marks}`;
}

/** The cells are Markdown already, of one line each. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

// GitHub looks for mentions, references and addresses in the finished text, so that no escape
// stops it; a character of no width does, and inside code it never looks.
const GAP = '\u200b';
const BAIT = /@|#(?=\d)|\bGH(?=-\d)|:(?=\/\/)|\bwww(?=\.)|\b(?:mailto|xmpp)(?=:)/gi;

function linked(text: string, address: string | null): string {
  const url = address === null ? null : URL.parse(address);
  // In a link without a text nobody can click.
  if (text === '' || url === null || !/^https?:$/.test(url.protocol)) return text;
  const target = url.href.replace(/[()[\]|`*_\\~$]/g, toPercent).replaceAll('&', '&amp;');
  return `[${text}](${target})`;
}

/** The text on one line, without what cannot be seen. */
export function toLine(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/[\s\p{Cc}]+/gu, ' ')
      // Marks that turn the direction of writing or hide text; the joiners that scripts need stay.
      .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
      .trim()
  );
}

function toEntity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function toPercent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
