import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pythonText } from '../../../core/card/python-text.ts';
import { hostileText } from '../../rendered-markdown.ts';

describe('pythonText', () => {
  it('is one string on one line, which reads back as the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const quoted = pythonText(text);
        expect(quoted).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|<!--/u);
        // Python reads \U for characters that JSON has no escape for.
        const json = quoted.replace(/\\U([0-9a-f]{8})/g, (_, hex) =>
          String.fromCodePoint(Number.parseInt(hex, 16)),
        );
        expect(JSON.parse(json)).toBe(text.toWellFormed());
      }),
    );
  });

  it('writes what cannot be seen so that it is seen', () => {
    expect(pythonText('a\u202eb')).toBe('"a\\u202eb"');
    expect(pythonText('\u{e0001}')).toBe('"\\U000e0001"');
  });
});
