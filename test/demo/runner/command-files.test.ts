import { describe, expect, it } from 'vitest';
import { parseValues } from '../../../demo/runner/command-files.ts';

describe('parseValues', () => {
  it.each([
    ['a line', 'version=1.0.0\n', { version: '1.0.0' }],
    ['an equals sign in the value', 'a=b=c\n', { a: 'b=c' }],
    ['a block', 'notes<<END\none\ntwo=2\nEND\nnext=3\n', { notes: 'one\ntwo=2', next: '3' }],
    ['an empty block', 'notes<<END\nEND\n', { notes: '' }],
    ['nothing', '', {}],
  ])('reads %s', (_, text, expected) => {
    expect(parseValues(text)).toEqual(expected);
  });

  it('refuses a block that does not end', () => {
    expect(() => parseValues('notes<<END\none\n')).toThrow('notes');
  });
});
