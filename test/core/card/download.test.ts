import { describe, expect, it } from 'vitest';
import { planDownloads } from '../../../core/card/download.ts';
import { directory, file, sha } from './examples.ts';

describe('planDownloads', () => {
  it('says what each artifact is called on the disk', () => {
    const split = {
      ...file('out/big.bin', 2),
      assets: ['big.bin.part-001', 'big.bin.part-002'].map((name) => ({
        ...{ name, size: 1, digest: sha('1') },
      })),
    };
    const elsewhere = { path: 'w/a.bin', size: 1, digest: sha('1'), uri: 's3://models/x' };
    const plans = planDownloads([
      file('out/m.onnx', 1),
      split,
      directory('out/m', ['a']),
      elsewhere,
    ]);
    expect(plans.map(({ kind, local }) => [kind, local])).toEqual([
      ['file', 'm.onnx'],
      ['file', 'big.bin'],
      ['directory', 'm'],
      ['external', 'a.bin'],
    ]);
  });

  it('gives a directory another name where a file has it', () => {
    const [, folder] = planDownloads([file('m', 1), directory('m', ['a'])]);
    expect(folder?.local).toBe('m-files');
  });
});
