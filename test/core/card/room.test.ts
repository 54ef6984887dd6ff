import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, fold, grid, listing, sizeOf, stack, whole } from '../../../core/card/room.ts';

const rows = (count: number): Block =>
  grid({
    header: ['File'],
    entries: Array.from({ length: count }, (_, index) => `file-${index}`),
    toRow: (name) => [name],
    things: 'files',
  });

describe('grid', () => {
  it('shows all rows where there is room', () => {
    expect(rows(2)(1000)).toBe('| File |\n| --- |\n| file-0 |\n| file-1 |');
  });

  it('shows the first rows that fit, and says how many there are', () => {
    const text = rows(4000)(400) ?? '';
    const shown = text.match(/file-/g)?.length;
    expect(text).toContain(`_${shown} of 4,000 files are listed; the rest is in metadata.json._`);
    expect(sizeOf(text)).toBeLessThanOrEqual(400);
  });

  it('is nothing of no rows, and does not show a head without a row', () => {
    expect(rows(0)(1000)).toBe('');
    expect(rows(5)(160)).toBeNull();
  });
});

describe('stack', () => {
  it('lets none of its blocks take the room of the others', () => {
    const text = stack([rows(4000), rows(4000), whole('The end.')])(3000) ?? '';
    expect(text.match(/\| File \|/g)).toHaveLength(2);
    expect(text).toContain('The end.');
  });

  it('gives to the later what the earlier did not need', () => {
    const text = stack([whole('x'), rows(4000)])(20_000) ?? '';
    expect(sizeOf(text)).toBeGreaterThan(19_000);
  });

  it('says which blocks are missing', () => {
    const blocks = [whole('one'), whole('x'.repeat(5000)), whole('')];
    expect(stack(blocks, 'data sets')(1000)).toBe(
      'one\n\n_1 of 2 data sets are listed; the rest is in metadata.json._',
    );
  });

  it('is nothing where nothing is to be said, and fails where nothing of it fits', () => {
    expect(stack([whole(''), whole('')])(500)).toBe('');
    expect(stack([whole('x'.repeat(900))])(500)).toBeNull();
  });
});

describe('every block', () => {
  const block: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'binary', maxLength: 900 }).map(whole),
      fc.nat(200).map(rows),
      fc
        .array(fc.string({ unit: 'binary', maxLength: 90 }))
        .map((entries) =>
          listing({ entries, toLine: (line) => line, things: 'lines', head: 'Lines:\n' }),
        ),
      tie('block').map((inner) => fold('More', inner)),
      fc.array(tie('block'), { maxLength: 6 }).map((inner) => stack(inner)),
    ),
  })).block;

  it('keeps within its room', () => {
    fc.assert(
      fc.property(block, fc.nat(9000), (one, room) => {
        expect(sizeOf(one(room) ?? '')).toBeLessThanOrEqual(room);
      }),
    );
  });
});
