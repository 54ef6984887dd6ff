import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseModelName, parseStageName } from '../../../core/model/model-name.ts';
import { BAD_NAMES, NAME } from './grammar.ts';

describe.each([
  { parse: parseModelName, code: 'INVALID_MODEL_NAME', longest: 100 },
  { parse: parseStageName, code: 'INVALID_STAGE_NAME', longest: 50 },
])('$parse.name', ({ parse, code, longest }) => {
  it('gives a name back', () => {
    fc.assert(
      fc.property(NAME, (name) => {
        expect(parse(name)).toBe(name);
      }),
    );
  });

  it('takes the longest name and none that is longer', () => {
    expect(parse('a'.repeat(longest))).toHaveLength(longest);
    expect(() => parse('a'.repeat(longest + 1))).toThrow(expect.objectContaining({ code }));
  });

  it.each(BAD_NAMES)('refuses %j', (text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code }));
  });
});
