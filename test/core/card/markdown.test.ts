import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, escapeMarkdown, link, table } from '../../../core/card/markdown.ts';
import { hostileText as hostile, render, tagsOf, textOf } from '../../rendered-markdown.ts';

/** The text a reader sees; fails on any tag that is not among those expected. */
function textAmong(html: string, tags: readonly string[]): string {
  expect([...tagsOf(html)].filter((tag) => !tags.includes(tag))).toEqual([]);
  return textOf(html);
}

const ENVELOPES = {
  'a paragraph': (text: string) => ({ markdown: text, tags: ['p'] }),
  'the middle of a line': (text: string) => ({ markdown: `a ${text} b`, tags: ['p'] }),
  'the second line of a paragraph': (text: string) => ({ markdown: `a\n${text}`, tags: ['p'] }),
  'a list': (text: string) => ({ markdown: `- ${text}`, tags: ['ul', 'li'] }),
  'bold type': (text: string) => ({ markdown: `a **${text}.** b`, tags: ['p', 'strong'] }),
  'a table': (text: string) => ({
    markdown: table(['a', 'b'], [['c', text]]),
    tags: ['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  }),
};

describe('escapeMarkdown', () => {
  it.each(Object.entries(ENVELOPES))('leaves hostile text as text in %s', (_, envelope) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { markdown, tags } = envelope(escapeMarkdown(text));
        textAmong(render(markdown), tags);
      }),
      { numRuns: 300 },
    );
  });

  it('shows every character that can be seen', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const seen = text
          .toWellFormed()
          .replace(/[\s\p{Cc}]+/gu, ' ')
          .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
          .trim();
        const shown = textAmong(render(`.${escapeMarkdown(text)}.`), ['p']).replaceAll(
          '\u200b',
          '',
        );
        expect(shown).toBe(`.${seen}.`);
      }),
    );
  });

  it.each(['@octocat', 'see #12', 'owner/repo#12', 'GH-7', 'https://a.example', 'www.a.example'])(
    'breaks what GitHub would link in "%s", even after rendering',
    (text) => {
      expect(render(escapeMarkdown(text))).toMatch(
        /@\u200b|#\u200b|GH\u200b-|:\u200b\/\/|www\u200b\./,
      );
    },
  );

  it('never writes what could pass for the registry’s own marker', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeMarkdown(text)).not.toContain('<!--');
        expect(code(text)).not.toContain('<!--');
      }),
    );
  });

  it('drops the marks that turn the direction of writing', () => {
    expect(escapeMarkdown('user\u202etxt.exe\u2066')).toBe('usertxt.exe');
  });

  it('leaves plain names as they are', () => {
    expect(escapeMarkdown('iris 1.4.0, 97.5 % (test-set)')).toBe('iris 1.4.0, 97.5 % (test-set)');
  });
});

describe('code', () => {
  it.each(Object.entries(ENVELOPES))('leaves hostile text as code in %s', (_, envelope) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { markdown, tags } = envelope(`x ${code(text)}`);
        textAmong(render(markdown), [...tags, 'code']);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['iris@v1.4.0', 'a`b', '``', '`a', 'a\\', 'a|b', 'a\\|b', '<b>', '&amp;'])(
    'shows %j unchanged in a table and outside',
    (text) => {
      const inTable = render(table(['a'], [[code(text)]]));
      const cell = /<td>(.*)<\/td>/.exec(inTable)?.[1] ?? '';
      expect(textAmong(cell, ['code'])).toBe(text);
      expect(textAmong(render(code(text)), ['p', 'code'])).toBe(text);
    },
  );
});

describe('link', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'not a url', ''])(
    'shows only the text where the address is "%s"',
    (address) => {
      expect(textAmong(render(link('page', address)), ['p'])).toBe('page');
    },
  );

  it('leads where the address says, whatever is in it', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const html = render(table(['a'], [[link('page', address)]]));
        const target = /<td><a href="([^"]*)">page<\/a><\/td>/.exec(html)?.[1];
        const reached = decodeURIComponent(target?.replaceAll('&amp;', '&') ?? '');
        expect(reached).toBe(decodeURIComponent(new URL(address).href));
      }),
    );
  });

  it('keeps hostile text inside the link', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = render(`a ${link(`${text}.`, 'https://a.example/x')} b`);
        textAmong(html, ['p', 'a']);
        expect(html.match(/<a /g)).toHaveLength(1);
      }),
    );
  });
});

describe('table', () => {
  it('keeps every row and cell in its place', () => {
    const html = render(table(['gate', 'reason'], [['a', escapeMarkdown('b | c\nd')]]));
    expect(html.match(/<td>/g)).toHaveLength(2);
    expect(html).toContain('<td>b | c d</td>');
  });
});
