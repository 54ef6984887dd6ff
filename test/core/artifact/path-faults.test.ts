import { expect, it } from 'vitest';
import { pathFaults } from '../../../core/artifact/path-faults.ts';

it('finds nothing wrong with paths that can be beside each other', () => {
  expect(pathFaults(['out/model', 'out/model.bin', 'labels.txt'])).toEqual([]);
});

it.each(['../x', '/etc/passwd', 'C:\\x', 'dir:x/model.bin', 'a//b', 'nul', ''])(
  'refuses %j, which no download could put into its folder',
  (path) => {
    expect(pathFaults(['good', path])).toEqual([
      { index: 1, message: expect.stringContaining(JSON.stringify(path)) },
    ]);
  },
);

it('refuses a path that another artifact has, in whatever capitals', () => {
  expect(pathFaults(['a.bin', 'b.bin', 'A.bin', 'a.bin']).map(({ index }) => index)).toEqual([
    2, 3,
  ]);
});
