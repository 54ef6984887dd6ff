import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDigest, parseDigest, shortDigest } from '../../../core/model/digest.ts';

const HEX = fc.stringMatching(/^[0-9a-f]{64}$/);

describe('parseDigest', () => {
  it('gives every digest back, and its beginning for tables', () => {
    fc.assert(
      fc.property(HEX, (hex) => {
        expect(parseDigest(`sha256:${hex}`)).toBe(`sha256:${hex}`);
        expect(shortDigest(`sha256:${hex}`)).toBe(hex.slice(0, 12));
      }),
    );
  });

  const hex = 'a'.repeat(64);
  it.each([
    ...['', hex, `sha256:${hex}a`, `sha256:${hex.slice(1)}`, `sha256:${hex.toUpperCase()}`],
    ...[`SHA256:${hex}`, `sha512:${hex}`, `sha256:${hex}\n`, ` sha256:${hex}`, `sha256-${hex}`],
    ...[`sha256:${'g'.repeat(64)}`, `sha256:${'١'.repeat(64)}`],
  ])('refuses %j', (text) => {
    expect(isDigest(text)).toBe(false);
    expect(() => parseDigest(text)).toThrow(expect.objectContaining({ code: 'INVALID_DIGEST' }));
  });
});
