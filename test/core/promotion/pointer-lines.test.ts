import { describe, expect, it } from 'vitest';
import { findPointerLines, formatPointer } from '../../../core/promotion/pointer.ts';

const digest = `sha256:${'a'.repeat(64)}` as const;

describe('findPointerLines', () => {
  it.each([
    ['as the registry writes it', formatPointer({ version: '1.0.0', digest }), 2, 3],
    ['in the other order', `digest: ${digest}\n\nversion: 1.0.0\n`, 3, 1],
    ['with quoted names', `"version": 1.0.0\r\n'digest' : ${digest}`, 1, 2],
    ['on one line', `{ version: 1.0.0, digest: "${digest}" }`, 1, 1],
    ['with a comment that names them', `# version: x\nversion: 1.0.0\ndigest: x`, 2, 3],
  ])('finds the lines of a pointer %s', (...[, text, version, line]) => {
    expect(findPointerLines(text)).toEqual({ version, digest: line });
  });
});
