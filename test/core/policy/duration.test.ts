import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, parseDuration } from '../../../core/policy/duration.ts';

const MINUTE = 60_000;

describe('parseDuration', () => {
  it.each([
    ['30m', 30],
    ['24h', 24 * 60],
    ['7d', 7 * 24 * 60],
    ['2w', 14 * 24 * 60],
  ])('reads %s as %d minutes', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes * MINUTE);
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [MINUTE + 1, '2 minutes'],
    [60 * MINUTE, '1 hour'],
    [51 * 60 * MINUTE, '2 days 3 hours'],
    [(24 * 60 + 1) * MINUTE, '1 day 1 minute'],
  ])('writes %d milliseconds as %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });

  it('says back what was written', () => {
    const names = { m: 'minute', h: 'hour', d: 'day' } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 23 }),
        fc.constantFrom(...(['m', 'h', 'd'] as const)),
        (count, unit) => {
          const text = formatDuration(parseDuration(`${count}${unit}`));
          expect(text).toBe(`${count} ${names[unit]}${count === 1 ? '' : 's'}`);
        },
      ),
    );
  });
});
