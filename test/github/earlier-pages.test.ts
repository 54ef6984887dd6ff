import { describe, expect, it } from 'vitest';
import { type EarlierPage, readToBeginning } from '../../github/earlier-pages.ts';

function page(nodes: readonly number[], startCursor: string | null): EarlierPage<number> {
  return { nodes, pageInfo: { hasPreviousPage: startCursor !== null, startCursor } };
}

describe('readToBeginning', () => {
  it('reads nothing where the last page is all', async () => {
    const read = () => Promise.reject(new Error('There is nothing before.'));
    expect(await readToBeginning(page([1, 2], null), read)).toEqual([1, 2]);
  });

  it('puts earlier pages before later ones', async () => {
    const pages = new Map([
      ['b', page([3, 4], 'a')],
      ['a', page([1, 2], null)],
    ]);
    const read = async (cursor: string | null) => pages.get(cursor ?? '') ?? page([], null);
    expect(await readToBeginning(page([5], 'b'), read)).toEqual([1, 2, 3, 4, 5]);
  });
});
