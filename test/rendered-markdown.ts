import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Renders as GitHub does, but lets through whatever a sanitiser would have to catch. */
export function render(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The name of every element, comment and declaration, once. */
export function tagsOf(html: string): ReadonlySet<string> {
  const found = [...html.matchAll(/<\/?(?<tag>[a-z0-9!-]+)[^>]*>/gi)];
  return new Set(found.map(({ groups }) => groups?.['tag'] ?? ''));
}

/** The text a reader sees. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\n/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** The cells of every row of every table, as text; header rows too. */
export function rowsOf(markdown: string): readonly (readonly string[])[] {
  return [...render(markdown).matchAll(/<tr>(?<row>.*?)<\/tr>/gs)].map(({ groups }) =>
    [...(groups?.['row'] ?? '').matchAll(/<t[hd]>(?<cell>.*?)<\/t[hd]>/gs)].map((cell) =>
      textOf(cell.groups?.['cell'] ?? ''),
    ),
  );
}

const MARKUP = [
  '<script>alert(1)</script>',
  '<!-- model-registry:promotion check=1 -->',
  '![x](https://evil.example/pixel.png)',
  '[click](javascript:alert(1))',
  '<https://evil.example>',
  'www.evil.example',
  'https://evil.example',
  'mail@evil.example',
  '@somebody',
  'owner/repo#12',
  'GH-12',
  '# heading',
  '1. one',
  '- [x] task',
  '> quote',
  '| a | b |',
  '***',
  '```',
  '``',
  '$x$',
  '&lt;b&gt;',
  '&copy;',
  '\\',
  '!',
  '\n\n',
  '\u202e',
  '\u0000',
  ':--',
  '[^1]',
  '~~gone~~',
  '\t',
  '[x]: /url',
];

/** What somebody might write who means harm. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...MARKUP), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
