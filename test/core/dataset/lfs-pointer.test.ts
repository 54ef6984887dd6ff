import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLfsPointer } from '../../../core/dataset/lfs-pointer.ts';

const OID = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393';
const VERSION = 'version https://git-lfs.github.com/spec/v1\n';
const POINTER = `${VERSION}oid sha256:${OID}\nsize 12345\n`;

describe('parseLfsPointer', () => {
  it.each([
    ['as the specification shows it', POINTER],
    ['with the line ends of Windows', POINTER.replaceAll('\n', '\r\n')],
    ['without an end of its last line', POINTER.trimEnd()],
    ['with an extension', POINTER.replace('oid', `ext-0-crypt sha256:${'a'.repeat(64)}\noid`)],
  ])('reads a pointer %s', (_, text) => {
    expect(parseLfsPointer(text)).toEqual({ digest: `sha256:${OID}`, size: 12345 });
  });

  it.each([
    ['nothing', ''],
    ['another version', POINTER.replace('/v1', '/v2')],
    ['another hash', POINTER.replace('sha256', 'sha512')],
    ['a short digest', POINTER.replace('4d7a', '')],
    ['capitals in the digest', POINTER.replace(OID, OID.toUpperCase())],
    ['no size', `${VERSION}oid sha256:${OID}\n`],
    ['a size that is no number', POINTER.replace('12345', '-1')],
    ['a line before it', `\n${POINTER}`],
    ['a line after it', `${POINTER}name x\n`],
    ['a file that begins like one', `${POINTER}${'x'.repeat(1024)}`],
    [
      'more than a pointer can hold',
      POINTER.replace('oid', `ext-0-x sha256:${'a'.repeat(1024)}\noid`),
    ],
  ])('takes %s for no pointer', (_, text) => {
    expect(parseLfsPointer(text)).toBeNull();
  });

  it('reads back whatever digest and size are written', () => {
    const digests = fc.stringMatching(/^[0-9a-f]{64}$/);
    fc.assert(
      fc.property(digests, fc.nat(), (oid, size) => {
        const text = `${VERSION}oid sha256:${oid}\nsize ${size}\n`;
        expect(parseLfsPointer(text)).toEqual({ digest: `sha256:${oid}`, size });
      }),
    );
  });

  it('takes no other text for a pointer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseLfsPointer(text)).toBeNull();
        expect(parseLfsPointer(VERSION + text)).toBeNull();
      }),
    );
  });
});
