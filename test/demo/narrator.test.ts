import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { type Narrator, narrateTo } from '../../demo/narrator.ts';

describe('narrateTo', () => {
  it('writes no colour where the stream is no terminal', async () => {
    const told = await tell((narrator) => narrator.chapter('The start'));
    expect(told).toBe('\n1. The start\n\n');
  });

  it('counts the chapters', async () => {
    const told = await tell((narrator) => {
      narrator.chapter('One');
      narrator.chapter('Two');
    });
    expect(told).toContain('2. Two');
  });

  it('wraps what it says between words', async () => {
    const told = await tell((narrator) => narrator.say('word '.repeat(60)));
    expect(Math.max(...told.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(92);
    expect(told.match(/word/g)).toHaveLength(60);
  });

  it('shows what it is given as it is, set in', async () => {
    expect(await tell((narrator) => narrator.show('a   b\nc'))).toBe('    a   b\n    c\n\n');
  });
});

async function tell(story: (narrator: Narrator) => void): Promise<string> {
  const stream = new PassThrough();
  story(narrateTo(stream));
  stream.end();
  return await text(stream);
}
