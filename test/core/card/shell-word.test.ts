import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileWord, shellWord } from '../../../core/card/shell-word.ts';
import { hostileText } from '../../rendered-markdown.ts';

const commands = fc.constantFrom(
  "'; touch pwned; '",
  '$(id)',
  '`id`',
  '$HOME',
  '*',
  '~',
  '\\',
  '"',
);
const words = fc
  .array(fc.oneof(hostileText, commands), { maxLength: 4 })
  .map((parts) => parts.join('').replaceAll('\0', ''));

/** What a shell reads of the words, each as it stands in a command. */
function readBack(quoted: readonly string[]): readonly string[] {
  const script = `printf '%s\\0' ${quoted.join(' ')}`;
  const output = execFileSync('bash', ['-c', script], { encoding: 'utf8' });
  return output.split('\0').slice(0, -1);
}

describe('shellWord', () => {
  it('is read by a shell as exactly the text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), (texts) => {
        expect(readBack(texts.map(shellWord))).toEqual(texts.map((text) => text.toWellFormed()));
      }),
      { numRuns: 40 },
    );
  });

  it('stays on one line, and never marks a block of the page', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(shellWord(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|<!--/u);
      }),
    );
  });

  it('leaves plain words as people write them', () => {
    expect(shellWord('s3://acme-data/iris.csv')).toBe('s3://acme-data/iris.csv');
    expect(shellWord("it's")).toBe("'it'\\''s'");
    expect(shellWord('')).toBe("''");
  });
});

describe('fileWord', () => {
  it('keeps a name from being read as an option', () => {
    expect(fileWord('-rf')).toBe('./-rf');
    expect(fileWord('model.onnx')).toBe('model.onnx');
  });
});
