import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGguf } from '../../../collect/weights/gguf.ts';
import { readOnnx } from '../../../collect/weights/onnx.ts';
import { withFile } from '../../../collect/weights/random-access.ts';
import { readSafetensors } from '../../../collect/weights/safetensors.ts';
import { folderWith } from '../folder.ts';
import {
  CountingFile,
  field,
  fixture,
  gguf,
  ggufTensor,
  inMemory,
  safetensors,
  uint64,
  varint,
} from './files.ts';

const GIB = 2 ** 30;

/** Which has no pipes with a name, and writes the holes of a file. */
const isWindows = process.platform === 'win32';

describe('withFile', () => {
  it('gives any part of a file, and less at its end', () => {
    const file = join(folderWith({ 'a.bin': '0123456789' }), 'a.bin');
    withFile(file, ({ size, read }) => {
      expect(size).toBe(10);
      expect(Buffer.from(read(2, 3)).toString()).toBe('234');
      expect(Buffer.from(read(8, 100)).toString()).toBe('89');
      expect(read(11, 1)).toHaveLength(0);
    });
  });

  it.skipIf(isWindows)('does not wait for a pipe, nor read a folder', () => {
    const folder = folderWith({});
    const pipe = join(folder, 'pipe.onnx');
    execFileSync('mkfifo', [pipe]);
    expect(() => withFile(pipe, () => null)).toThrow('no regular file');
    expect(() => withFile(folder, () => null)).toThrow('no regular file');
  });
});

interface Piece {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** A file of so many bytes, of which the disk holds but these. */
function sparse(size: number, pieces: readonly Piece[]): string {
  const path = join(folderWith({}), 'sparse');
  const descriptor = openSync(path, 'w');
  ftruncateSync(descriptor, size);
  for (const { at, bytes } of pieces) writeSync(descriptor, bytes, 0, bytes.length, at);
  closeSync(descriptor);
  return path;
}

function largeSafetensors(): [string, number] {
  const shape = [4, GIB];
  const header = safetensors({ w: { dtype: 'F32', shape, data_offsets: [0, 16 * GIB] } });
  return [sparse(header.length + 16 * GIB, [{ at: 0, bytes: header }]), 4 * GIB];
}

function largeGguf(): [string, number] {
  const header = gguf({
    tensors: [ggufTensor({ name: 'w', dimensions: [32 * GIB], type: 8, offset: 0 })],
  });
  return [sparse(header.length + 34 * GIB, [{ at: 0, bytes: header }]), 32 * GIB];
}

/** Three initializers of 2 GiB, and behind them the output. */
function largeOnnx(): [string, number] {
  const message = (length: number, ...fields: readonly Uint8Array[]): Buffer =>
    Buffer.concat([...fields, varint(9 * 8 + 2), varint(length)]);
  const heads = ['a', 'b', 'c'].map((name) =>
    message(2 * GIB, field(1, GIB), field(2, 10), field(8, name)),
  );
  const tagged = heads.map((head) =>
    Buffer.concat([varint(5 * 8 + 2), varint(head.length + 2 * GIB), head]),
  );
  const output = field(12, Buffer.concat([field(1, 'y'), field(2, field(1, field(1, 1)))]));
  const graphLength = tagged.reduce((sum, head) => sum + head.length + 2 * GIB, output.length);
  const start = Buffer.concat([field(1, 10), varint(7 * 8 + 2), varint(graphLength)]);
  const pieces: Piece[] = [{ at: 0, bytes: start }];
  let at = start.length;
  for (const bytes of tagged) {
    pieces.push({ at, bytes });
    at += bytes.length + 2 * GIB;
  }
  return [sparse(start.length + graphLength, [...pieces, { at, bytes: output }]), 3 * GIB];
}

describe.skipIf(isWindows)('a file of many GiB', () => {
  it.each([
    { read: readSafetensors, make: largeSafetensors, reads: 2 },
    { read: readGguf, make: largeGguf, reads: 1 },
    { read: readOnnx, make: largeOnnx, reads: 4 },
  ])('is read by $read.name in $reads short reads', ({ read, make, reads }) => {
    const [path, parameters] = make();
    withFile(path, (content) => {
      const file = new CountingFile(content);
      expect(read(file).weights.parameters).toBe(parameters);
      expect(file.reads).toBe(reads);
      expect(file.bytes).toBeLessThanOrEqual(reads * 8192);
    });
  });

  it('that claims a header as large as itself is not read', () => {
    const path = sparse(8 * GIB, [{ at: 0, bytes: uint64(8 * GIB - 8) }]);
    withFile(path, (content) => {
      const file = new CountingFile(content);
      expect(() => readSafetensors(file)).toThrow('a header of 8589934584 bytes');
      expect(file.bytes).toBe(8);
    });
  });

  it('skips the numbers of a tokenizer, and reads its texts once', () => {
    const file = new CountingFile(inMemory(fixture('model-q8_0.gguf')));
    readGguf(file);
    expect(file.bytes).toBeLessThanOrEqual(file.size);
  });
});
