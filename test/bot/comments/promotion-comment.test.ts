import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatPromotionComment,
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
const standing = fc.record({
  until: fc.constantFrom(null, '2026-03-02T12:00:00.000Z'),
  against: fc.array(
    fc.stringMatching(/^[a-z0-9-]{1,9}\/[a-z0-9-]{1,9}@1\.4\.0-rc\.1~[0-9a-f]{8}$/),
    {
      maxLength: 3,
    },
  ),
});
const comments = fc.record({
  check: fc.option(check),
  standing,
  results: fc.array(fc.tuple(place, markdown), { maxLength: 3 }).map((pairs) => new Map(pairs)),
  judgement: markdown,
});

const NOWHERE = { until: null, against: [] };

describe('the promotion comment', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(comments, (comment) => {
        expect(parsePromotionComment(formatPromotionComment(comment))).toEqual(comment);
      }),
    );
  });

  it('is read back also where the line ends have changed', () => {
    const results = new Map([['iris/production', 'a']]);
    const comment = { check: null, standing: NOWHERE, results, judgement: 'b' };
    const changed = formatPromotionComment(comment).replaceAll('\n', '\r\n');
    expect(parsePromotionComment(changed)).toEqual(comment);
  });

  it('remembers nothing but the results where there is no judgement', () => {
    const results = new Map([['iris/production', 'a']]);
    const comment = { check: null, standing: NOWHERE, results, judgement: '' };
    expect(parsePromotionComment(formatPromotionComment(comment))).toEqual(comment);
  });

  it.each([
    ['of somebody else', 'Hello'],
    ['with the marker further down', 'Hello\n<!-- model-registry:promotion -->'],
    ['with more in the marker', '<!-- model-registry:promotion check=1 -->'],
    ['with a commit that is none', '<!-- model-registry:promotion check=1 commit=x -->'],
    [
      'with a check that is none',
      `<!-- model-registry:promotion check=0 commit=${'a'.repeat(40)} -->`,
    ],
  ])('is not taken from a comment %s', (_, body) => {
    expect(parsePromotionComment(body)).toBeNull();
  });
});
