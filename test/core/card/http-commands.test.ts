import { describe, expect, it } from 'vitest';
import { downloadCommands, findExample, rangeCommands } from '../../../core/card/http-commands.ts';
import type { Artifact } from '../../../core/generated/schema-types.ts';
import { aPage, directory, sha } from './examples.ts';

describe('downloadCommands', () => {
  it('downloads with a token and without', () => {
    const text = downloadCommands(aPage(), 'model.onnx').join('\n');
    expect(text).toContain(
      'curl -fLO https://github.com/acme/flowers/releases/download/iris%40v1.5.0/model.onnx',
    );
    expect(text).toContain('https://api.github.com/repos/acme/flowers/releases/tags/iris@v1.5.0');
    expect(text).toContain(`-H 'Accept: application/octet-stream' -o model.onnx "$url"`);
  });

  it('downloads nothing where it is not known from where', () => {
    const place = { serverUrl: 'nowhere', repository: 'acme/flowers' };
    expect(downloadCommands(aPage({}, { place }), 'model.onnx')).toEqual([]);
  });
});

describe('findExample', () => {
  it('prefers the file that tells what the others are', () => {
    expect(findExample(directory('m', ['a.bin', 'MLmodel']))).toMatchObject({
      ...{ file: { path: 'MLmodel' }, from: 1536, to: 2047 },
    });
    expect(findExample(directory('m', ['a.bin', 'b.bin']))?.file.path).toBe('a.bin');
  });

  it('finds the part that a file lies in, from its own first byte, and none that lies in two', () => {
    const packed = directory('m', ['a.bin', 'b.bin', 'c.bin']);
    const parts = [600, 1600, 1896].map((size, index) => ({
      ...{ name: `m.tar.part-00${index + 1}`, size, digest: sha('1') },
    }));
    expect(findExample({ ...packed, assets: parts })).toMatchObject({
      ...{ file: { path: 'b.bin' }, asset: { name: 'm.tar.part-002' }, from: 936, to: 1447 },
    });
  });

  it('finds none among empty files, nor where there is no directory', () => {
    const packed = directory('m', ['a.bin']);
    const files = packed.files?.map((one) => ({ ...one, size: 0 })) ?? [];
    const none: Artifact[] = [
      { ...packed, files },
      { path: 'm', size: 1, digest: sha('1') },
    ];
    expect(none.map(findExample)).toEqual([null, null]);
  });
});

describe('rangeCommands', () => {
  it('reads the bytes of one file, and checks them', () => {
    const range = findExample(directory('m', ['sub/config.json']));
    const lines = range === null ? [] : rangeCommands(range);
    expect(lines[1]).toMatch(/-r 512-1023 -o config\.json "\$url"$/);
    expect(lines[2]).toBe(`echo '${'a'.repeat(64)}  config.json' | sha256sum -c`);
  });
});
