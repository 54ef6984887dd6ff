import { describe, expect, it } from 'vitest';
import { dvcListing } from '../../../core/dataset/dvc-listing.ts';

describe('dvcListing', () => {
  it('writes what Python would, sorted by path', () => {
    const files = [
      { path: 'b/ü "x".txt', md5: '1'.repeat(32) },
      { path: 'a.txt', md5: '2'.repeat(32) },
    ];
    expect(dvcListing(files)).toBe(
      `[{"md5": "${'2'.repeat(32)}", "relpath": "a.txt"}, {"md5": "${'1'.repeat(32)}", "relpath": "b/\\u00fc \\"x\\".txt"}]`,
    );
  });

  it('sorts by characters, not by the halves that JavaScript keeps them in', () => {
    const files = ['\u{1f600}', '\uffee', 'a', 'ab', 'a b'].map((path) => ({ path, md5: '' }));
    const order = [...dvcListing(files).matchAll(/"relpath": "(.*?)"/g)].map(([, path]) => path);
    expect(order).toEqual(['a', 'a b', 'ab', '\\uffee', '\\ud83d\\ude00']);
  });

  it('is an empty list for no file', () => {
    expect(dvcListing([])).toBe('[]');
  });
});
