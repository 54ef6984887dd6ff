import { describe, expect, it } from 'vitest';
import { filesSection } from '../../../../core/card/sections/files-section.ts';
import type { Artifact } from '../../../../core/generated/schema-types.ts';
import { aPage, directory, file, sha } from '../examples.ts';

function show(artifacts: Artifact[], room = 8000): string {
  return filesSection(aPage({ artifacts }))(room) ?? '';
}

describe('filesSection', () => {
  it('shows the digest of every file, and where it is', () => {
    const elsewhere = { path: 'w.bin', size: 1_200, digest: sha('2'), uri: 's3://models/w.bin' };
    const text = show([file('out/model.onnx', 3), elsewhere]);
    expect(text).toContain(`| \`out/model.onnx\` | 3 B | \`model.onnx\` | \`${sha('e')}\` |`);
    expect(text).toContain(
      `| \`w.bin\` | 1.2 kB (1,200) | \`s3://models/w.bin\` | \`${sha('2')}\` |`,
    );
    expect(text).not.toContain('<details>');
  });

  it('folds the parts of a file that is split', () => {
    const assets = ['m.part-001', 'm.part-002'].map((name) => ({
      name,
      size: 5,
      digest: sha('3'),
    }));
    const text = show([{ ...file('m', 10), assets }]);
    expect(text).toContain('| `m` | 10 B | 2 parts |');
    expect(text).toContain('<summary>2 parts, joined in this order</summary>');
    expect(text).toContain(`| \`m.part-002\` | 5 B | \`${sha('3')}\` |`);
  });

  it('folds the files of a directory', () => {
    const text = show([directory('out/model', ['MLmodel', 'data/w.bin'])]);
    expect(text).toContain('| tar of 2 files: `model.tar` |');
    expect(text).toContain('<summary>2 files, 1 kB</summary>');
    expect(text).toContain(`| \`data/w.bin\` | 512 B | \`${'a'.repeat(64)}\` |`);
  });

  it('cuts a long list, and says how many files there are', () => {
    const names = Array.from({ length: 4000 }, (_, index) => `f${index}`);
    const text = show([directory('m', names)]);
    expect(text).toContain('tar of 4,000 files');
    expect(text).toMatch(
      /_\d+ of 4,000 files are listed; the rest is in metadata\.json\._\n\n<\/d/,
    );
  });
});
