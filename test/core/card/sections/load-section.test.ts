import { describe, expect, it } from 'vitest';
import { loadSection } from '../../../../core/card/sections/load-section.ts';
import type { Artifact } from '../../../../core/generated/schema-types.ts';
import { aPage, directory, file, sha } from '../examples.ts';

function show(artifacts: Artifact[], room = 12_000): string {
  return loadSection(aPage({ artifacts }))(room) ?? '';
}

describe('loadSection', () => {
  it('shows three ways', () => {
    const titles = show([file('m.onnx', 1)]).match(/^### .*$/gm);
    expect(titles).toEqual(['### In a terminal', '### Over HTTP', '### In Python']);
  });

  it('reads one file of a directory without the rest', () => {
    expect(show([file('a.txt', 1), directory('out/m', ['x.bin'])])).toContain(
      '-r 512-1023 -o x.bin',
    );
    expect(show([file('a.txt', 1)])).not.toContain('single file');
  });

  it('warns before it loads a pickle', () => {
    expect(show([file('m.pkl', 1)])).toMatch(/⚠️ A pickle runs code[^\n]*\n\n```python/);
  });

  it('downloads metadata.json where all else lies elsewhere', () => {
    const elsewhere = { path: 'w.bin', size: 1, digest: sha('2'), uri: 'oci://models/w' };
    expect(show([elsewhere])).toContain('/releases/download/iris%40v1.5.0/metadata.json');
  });

  it('shows fewer commands where there is no room for all', () => {
    const uri = `https://a.example/${'x'.repeat(1000)}`;
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...{ path: `w${index}.bin`, size: 1, digest: sha('2'), uri },
    }));
    expect(show(many)).toContain('# and 18 commands of this kind for the other files');
  });

  it('keeps a name inside of the commands', () => {
    const evil = '```\n<script>\n`````';
    const text = show([
      { ...file('m', 1), path: evil, assets: [{ name: evil, size: 1, digest: '' }] },
    ]);
    expect(text.match(/^`{3,}(?:sh|python)?$/gm)).toHaveLength(6);
    expect(text).not.toMatch(/^<script>/m);
  });
});
