import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, resolveLocalPath } from '../../../core/dataset/local-path.ts';

describe('resolveLocalPath', () => {
  it.each([
    ['', 'data/iris.csv', 'data/iris.csv'],
    ['models/iris', '../../data/./iris.csv', 'data/iris.csv'],
    ['models/iris', '.', 'models/iris'],
    ['', 'data//photos/', 'data/photos'],
    ['', '.', ''],
    ['', 'a/..', ''],
    ['', '..data/a', '..data/a'],
  ])('from %j makes of %j %j', (folder, path, resolved) => {
    expect(resolveLocalPath(folder, path)).toBe(resolved);
  });

  it.each([
    ['', ''],
    ['', '..'],
    ['data', '../../etc/passwd'],
    ['data', '../../data/iris.csv'],
    ['', '/etc/passwd'],
    ['', '\\\\host\\share'],
    ['', 'C:\\data'],
    ['', 'c:/data'],
    ['', 'data\nset'],
    ['', 'data\0'],
  ])('from %j refuses %j', (folder, path) => {
    expect(resolveLocalPath(folder, path)).toBeNull();
  });

  it('never leads out of the working directory', () => {
    const segment = fc.constantFrom('..', '.', '', 'a', 'b c', '...');
    const path = fc.array(segment, { maxLength: 8 }).map((segments) => segments.join('/'));
    fc.assert(
      fc.property(path, path, (folder, relative) => {
        const resolved = resolveLocalPath(posix.join('f', folder.replaceAll('..', 'x')), relative);
        if (resolved === null) return;
        expect(resolved.split('/')).not.toContain('..');
        expect(posix.normalize(resolved || '.')).toBe(resolved || '.');
      }),
    );
  });
});

describe('isWithin', () => {
  it.each([
    ['data', 'data', true],
    ['data/a', 'data', true],
    ['database', 'data', false],
    ['data', 'data/a', false],
  ])('%s in %s: %s', (path, folder, within) => {
    expect(isWithin(path, folder)).toBe(within);
  });
});
