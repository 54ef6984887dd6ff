import { describe, expect, it } from 'vitest';
import { parsePartSize } from '../../action/part-size.ts';
import { RegistryError } from '../../core/errors.ts';

const MOST = 2 ** 31 - 1;

describe('parsePartSize', () => {
  it.each([
    ['', MOST],
    ['1', 1],
    ['1000', 1_000],
    ['1K', 1_024],
    ['512M', 512 * 2 ** 20],
    ['1G', 2 ** 30],
    ['2147483647', MOST],
    ['2147483648', MOST],
    ['2G', MOST],
    ['999999999999G', MOST],
  ])('reads "%s" as %i bytes, at most what GitHub takes', (text, bytes) => {
    expect(parsePartSize(text)).toBe(bytes);
  });

  it.each(['0', '0M', '-1', '1.5G', '1 G', '1k', '1g', '1MB', '1GiB', '1T', 'M', '1e9', '٣', ' 1'])(
    'refuses "%s", quotes it and shows how to write one',
    (text) => {
      const parse = () => parsePartSize(text);
      expect(parse).toThrow(RegistryError);
      expect(parse).toThrow(`"${text}" is not a size.`);
      expect(parse).toThrow('512M');
    },
  );
});
