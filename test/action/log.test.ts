import { describe, expect, it } from 'vitest';
import { toLogLine } from '../../action/log.ts';

describe('a line of the log', () => {
  it.each([
    '::error::no',
    '  ::set-output name=a::b',
    '\t::stop-commands::x',
    'model\n::add-mask::x',
    'model\r\n::add-mask::x',
    'model\r::add-mask::x',
    'a\u2028::add-mask::x',
  ])('is no command: %j', (text) => {
    const line = toLogLine(text);
    expect(line).not.toMatch(/^\s*::/);
    expect(line).not.toMatch(/[\n\r\u2028]/);
  });

  it('is no command of the old kind, wherever one stands', () => {
    expect(toLogLine('a ##[set-env name=PATH]b')).not.toContain('##[');
  });

  it('shows what would hide text or colour it', () => {
    expect(toLogLine('\u001b[31mred\u202etxt')).toBe('\\u{1b}[31mred\\u{202e}txt');
  });

  it('leaves other text alone', () => {
    const text = 'std::vector of "modèle/ß.bin": 0.97 → 0.98';
    expect(toLogLine(text)).toBe(text);
  });
});
