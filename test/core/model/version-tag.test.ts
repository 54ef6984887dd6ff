import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VersionTag } from '../../../core/model/version-tag.ts';
import { BAD_NAMES, NAME, VERSION } from './grammar.ts';

describe('VersionTag', () => {
  it('gives its parts back, and its name', () => {
    fc.assert(
      fc.property(NAME, VERSION, (model, version) => {
        const tag = VersionTag.of(model, version);
        expect(tag).toMatchObject({ model, version, name: `${model}@v${version}` });
        expect(VersionTag.parse(tag.name)).toEqual(tag);
      }),
    );
  });

  it.each([
    ...['', 'iris', '@v1.0.0', 'iris@1.0.0', 'iris@v', 'iris@v1.2', 'iris@v01.2.3', 'v1.0.0'],
    ...['iris@v1.0.0+build', 'iris@v1.0.0\n', ' iris@v1.0.0', 'iris@V1.0.0', 'iris@vv1.0.0'],
    ...['iris@v1.0.٣', 'iris@v1.0.0@v1.0.0', 'iris#production#1', 'refs/tags/iris@v1.0.0'],
    ...BAD_NAMES.map((name) => `${name}@v1.0.0`),
  ])('refuses %j', (text) => {
    expect(VersionTag.find(text)).toBeNull();
    expect(() => VersionTag.parse(text)).toThrow(
      expect.objectContaining({ code: 'INVALID_VERSION_TAG' }),
    );
  });

  it('reads no text but its own names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(VersionTag.find(text)?.name ?? text).toBe(text);
      }),
    );
  });
});
