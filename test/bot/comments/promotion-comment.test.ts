import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatPromotionComment,
  NEW_COMMENT,
  parsePromotionComment,
} from '../../../bot/comments/promotion-comment.ts';
import { escapeMarkdown } from '../../../core/card/markdown.ts';
import { hostileText } from '../../rendered-markdown.ts';

const markdown = hostileText.map((text) => `${escapeMarkdown(text)}.`);
const check = fc.record({
  id: fc.integer({ min: 1, max: 2 ** 48 }),
  commit: fc.stringMatching(/^[0-9a-f]{40}$/),
});
const place = fc.stringMatching(/^[a-z0-9-]{1,9}\/[a-z0-9-]{1,9}$/);
const part = fc
  .tuple(place, fc.constantFrom('', '/next', '/override'))
  .map((parts) => parts.join(''));
const version = fc.stringMatching(/^[0-9]\.[0-9]{1,3}\.[0-9](-[0-9A-Za-z.-]{1,9})?$/);
const comments = fc.record({
  check: fc.option(check),
  standing: fc.record({
    until: fc.option(
      fc
        .date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    ),
    against: fc.array(
      fc.tuple(place, fc.option(version)).map(([at, held]) => `${at}@${held ?? 'none'}~5f3c0a9d`),
      { maxLength: 10 },
    ),
  }),
  results: fc.array(fc.tuple(part, markdown), { maxLength: 3 }).map((pairs) => new Map(pairs)),
  judgement: markdown,
});

describe('the promotion comment', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(comments, (comment) => {
        expect(parsePromotionComment(formatPromotionComment(comment))).toEqual(comment);
      }),
    );
  });

  it('is read back also where the line ends have changed', () => {
    const comment = {
      ...NEW_COMMENT,
      results: new Map([['iris/production', 'a']]),
      judgement: 'b',
    };
    const changed = formatPromotionComment(comment).replaceAll('\n', '\r\n');
    expect(parsePromotionComment(changed)).toEqual(comment);
  });

  it('remembers nothing but the results where there is no judgement', () => {
    const comment = { ...NEW_COMMENT, results: new Map([['iris/production', 'a']]), judgement: '' };
    expect(parsePromotionComment(formatPromotionComment(comment))).toEqual(comment);
  });

  it('is read where an earlier release of the registry wrote it', () => {
    const body = `<!-- model-registry:promotion check=7 commit=${'a'.repeat(40)} -->\n<!-- model-registry:judgement -->\nReady.`;
    expect(parsePromotionComment(body)).toEqual({
      ...NEW_COMMENT,
      check: { id: 7, commit: 'a'.repeat(40) },
      judgement: 'Ready.',
    });
  });

  it('remembers no champion or time that could not be read back', () => {
    const against = ['iris/production@1.0.0 -->', 'iris/staging@1.0.0~0'];
    const text = formatPromotionComment({
      ...NEW_COMMENT,
      standing: { until: 'soon -->', against },
    });
    expect(parsePromotionComment(text)).toEqual({
      ...NEW_COMMENT,
      standing: { until: null, against: ['iris/staging@1.0.0~0'] },
    });
  });

  it('stays below what GitHub takes, whatever came of the merge, and says the same when read', () => {
    const places = Array.from(
      { length: 60 },
      (_, at) => [`iris/stage-${at}`, `${'é '.repeat(1500)}\n\nb`] as const,
    );
    const comment = {
      ...NEW_COMMENT,
      results: new Map(places),
      standing: {
        until: null,
        against: places.map(([at]) => `${at}@1.0.0-${'a'.repeat(200)}~5f3c0a9d`),
      },
      judgement: 'j'.repeat(50_000),
    };
    const text = formatPromotionComment(comment);
    expect(new TextEncoder().encode(text).length).toBeLessThan(65_536);
    expect(text.includes('left out')).toBe(true);
    const read = parsePromotionComment(text);
    expect([...(read?.results.keys() ?? [])]).toEqual(places.map(([place]) => place));
    expect(formatPromotionComment(read ?? NEW_COMMENT) === text).toBe(true);
  });

  it.each([
    ['of somebody else', 'Hello'],
    ['with the marker further down', 'Hello\n<!-- model-registry:promotion -->'],
    ['with more in the marker', '<!-- model-registry:promotion check=1 -->'],
    ['with a time that is none', '<!-- model-registry:promotion until=tomorrow -->'],
    ['with a rival that is none', '<!-- model-registry:promotion against=<b> -->'],
    ['with a commit that is none', '<!-- model-registry:promotion check=1 commit=x -->'],
    [
      'with a check that is none',
      `<!-- model-registry:promotion check=0 commit=${'a'.repeat(40)} -->`,
    ],
  ])('is not taken from a comment %s', (_, body) => {
    expect(parsePromotionComment(body)).toBeNull();
  });
});
