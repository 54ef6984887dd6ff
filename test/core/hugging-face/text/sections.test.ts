import { describe, expect, it } from 'vitest';
import { readSections } from '../../../../core/hugging-face/text/sections.ts';

function read(markdown: string): unknown {
  return readSections(markdown).map(({ heading, blocks }) => [
    heading,
    ...blocks.map(({ kind, text }) => `${kind}: ${text}`),
  ]);
}

describe('readSections', () => {
  it('reads headings of both kinds, paragraphs and lists', () => {
    const text = 'above\n\nA\n===\none\ntwo\n\n- x\n  y\n2. z\n## B ##\n\nthree\n';
    expect(read(text)).toEqual([
      ['', 'prose: above'],
      ['A', 'prose: one two', 'list: x y', 'list: z'],
      ['B', 'prose: three'],
    ]);
  });

  it.each([
    ['code', '```py\n# no heading\nx\n```'],
    ['code with fences in it', '~~~~\n~~~\nx\n~~~~'],
    ['code without an end', '```\nx'],
    ['indented code', '    x = 1'],
    ['comments', '<!-- a\n\n# b -->'],
    ['comments without an end', '<!-- a\n\n# b'],
    ['tables', '| a | b |\n|---|---|'],
    ['quotes', '> said'],
    ['HTML', '<div align="center">'],
    ['rules', '* * *'],
    ['images', '[![badge](https://a.b/c.svg)](https://a.b)'],
    ['placeholders', '[More Information Needed]\n\nMore information needed\n\n{{ text }}'],
  ])('passes over %s', (_, markdown) => {
    expect(read(markdown)).toEqual([['']]);
  });

  it.each(['[', '![', '<!--', '`', '*a', '_a', '[](', '<a', '{{', '- ', '# #', ' \t', '!', 'a\n'])(
    'takes no longer for many times %j',
    (part) => {
      const start = performance.now();
      readSections(`# a${part.repeat(100_000)}\n\n${part.repeat(100_000)}x`);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
