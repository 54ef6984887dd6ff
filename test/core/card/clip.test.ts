import { expect, it } from 'vitest';
import { clip } from '../../../core/card/clip.ts';

it('leaves a text alone that fits', () => {
  expect(clip('abcde', 5)).toBe('abcde');
});

it('says that a text goes on, within the limit', () => {
  expect(clip('abcdef', 5)).toBe('abcd…');
});

it('does not cut a character in two', () => {
  expect(clip('abc👍def', 5)).toBe('abc…');
});
