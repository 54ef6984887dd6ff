import { describe, expect, it } from 'vitest';
import {
  beginsWithFrontMatter,
  splitFrontMatter,
} from '../../../core/hugging-face/front-matter.ts';

describe('splitFrontMatter', () => {
  it.each([
    ['lines of Unix', '---\na: 1\n---\nb', '\na: 1\n', 'b'],
    ['lines of Windows', '---\r\na: 1\r\n--- \r\nb', '\na: 1\r\n', 'b'],
    ['a byte order mark', '\uFEFF---\na: 1\n---\nb', '\na: 1\n', 'b'],
    ['empty lines above', '\n\n---\na: 1\n---\nb', '\n\n\na: 1\n', 'b'],
    ['nothing below', '---\na: 1\n---', '\na: 1\n', ''],
    ['nothing between', '---\n---\nb', '\n', 'b'],
    ['a longer rule inside', '---\na: 1\n----\n---\nb', '\na: 1\n----\n', 'b'],
  ])('splits a text with %s', (_, text, ...[yaml, body]) => {
    expect(splitFrontMatter(text)).toEqual({ yaml, body });
  });

  it.each([
    ['a text without', 'a: 1\n---\n', false],
    ['an opening alone', '---\na: 1\n', true],
    ['text behind the hyphens', '--- a\n---\n', false],
  ])('is null for %s', (_, text, begins) => {
    expect(splitFrontMatter(text)).toBeNull();
    expect(beginsWithFrontMatter(text)).toBe(begins);
  });
});
