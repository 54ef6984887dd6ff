import { describe, expect, it } from 'vitest';
import { leftOutFile, noticeAbout } from '../../../core/metadata/file-notices.ts';

const FAULT = { file: 'm.json', line: 2, column: 3, field: 'a', message: 'is wrong' };

describe('noticeAbout', () => {
  const what = { field: 'lineage', what: 'README.md names in vain' };

  it.each([
    [['a', 'b'], 'README.md names in vain: a, b'],
    [['a', 'b', 'c', 'd', 'e'], 'README.md names in vain: a, b, c and 2 more'],
  ])('names the first of %j', (names, message) => {
    expect(noticeAbout(what, names)).toEqual([{ field: 'lineage', message }]);
  });

  it('says nothing about nothing', () => {
    expect(noticeAbout(what, [])).toEqual([]);
  });
});

describe('leftOutFile', () => {
  it.each([
    [[], 'cannot be read; the file is left out'],
    [[FAULT], '2:3 a: is wrong; the file is left out'],
    [[FAULT, FAULT], '2:3 a: is wrong (and 1 more); the file is left out'],
    [
      [{ ...FAULT, file: null, line: null, column: null, field: 'dataset' }],
      'input "dataset": is wrong; the file is left out',
    ],
  ])('says the first of what is wrong', (problems, message) => {
    expect(leftOutFile('m.json', problems)).toEqual({ field: 'm.json', message });
  });
});
