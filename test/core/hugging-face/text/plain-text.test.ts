import { describe, expect, it } from 'vitest';
import { shorten, toPlainText } from '../../../../core/hugging-face/text/plain-text.ts';

describe('toPlainText', () => {
  it.each([
    ['a [link](https://a.b) and [one][ref]', 'a link and one'],
    ['**bold** *thin* __bold__ _thin_ ***both***', 'bold thin bold thin both'],
    ['snake_case, 2 * 3, a*b', 'snake_case, 2 * 3, a*b'],
    ['`code`', 'code'],
    ['a<br>b <b>c</b>, 1 < 2', 'a b c , 1 < 2'],
    ['<https://a.b>', 'https://a.b'],
    ['&lt;b&gt; &amp; \\*', '<b> & *'],
    ['one\ntwo\u0007\u202e three', 'one two three'],
    ['![image](a.png)', ''],
  ])('reads %j as %j', (markdown, text) => {
    expect(toPlainText(markdown)).toBe(text);
  });
});

describe('shorten', () => {
  it.each([
    ['short enough', 12, 'short enough'],
    ['one two three', 10, 'one two…'],
    ['unbroken', 4, 'unb…'],
    ['ab😀', 4, 'ab😀'],
    ['a😀bcd', 3, 'a\ufffd…'],
  ])('cuts %j to %d characters', (text, longest, short) => {
    expect(shorten(text, longest)).toBe(short);
  });
});
