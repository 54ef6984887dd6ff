import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGguf } from '../../../collect/weights/gguf.ts';
import { HeaderFault } from '../../../collect/weights/header-fault.ts';
import { readOnnx } from '../../../collect/weights/onnx.ts';
import type { RandomAccess } from '../../../collect/weights/random-access.ts';
import { readSafetensors } from '../../../collect/weights/safetensors.ts';
import type { WeightsHeader } from '../../../collect/weights/weights-header.ts';
import * as validators from '../../../core/generated/validators.ts';
import { CountingFile, fixture, inMemory, safetensors, uint64 } from './files.ts';

const READERS = [
  { read: readSafetensors, name: 'model.safetensors', start: uint64(2) },
  { read: readOnnx, name: 'model.onnx', start: Buffer.from([0x08, 0x0a, 0x3a]) },
  { read: readGguf, name: 'model-q8_0.gguf', start: Buffer.from('GGUF\u0003\0\0\0') },
];

/** Reads it, or finds a fault; any other error is one of the reader. */
function readOrFault(
  read: (file: RandomAccess) => WeightsHeader,
  bytes: Uint8Array,
): WeightsHeader | null {
  try {
    return read(inMemory(bytes));
  } catch (error) {
    if (error instanceof HeaderFault) return null;
    throw error;
  }
}

function expectValid(header: WeightsHeader | null): void {
  if (header === null) return;
  const { weights, license, parents, interface: found } = header;
  const document = {
    weights: [{ path: 'file', ...weights }],
    ...(license !== null && { documentation: { license } }),
    lineage: parents,
    ...(found !== null && { interface: found }),
  };
  expect(validators.metadata(document), JSON.stringify(document)).toBe(true);
}

describe.each(READERS)('the reader of $name', ({ read, name, start }) => {
  const real = fixture(name);

  it('survives any bytes, and what it makes of them fits the schema', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expectValid(readOrFault(read, bytes));
        expectValid(readOrFault(read, Buffer.concat([start, bytes])));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a fault in a file that is cut off in its header or its tensors', () => {
    for (let length = 0; length < real.length; length += 1) {
      const header = readOrFault(read, real.subarray(0, length));
      if (header === null) continue;
      // A protobuf message that ends between two of its fields is whole; only some follow the graph.
      expect([name, header.weights.parameters]).toEqual(['model.onnx', 15]);
    }
  });

  it('survives any change of a few bytes, and what it makes of them fits the schema', () => {
    const change = fc.tuple(fc.nat({ max: Math.min(real.length, 800) - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = Buffer.from(real);
        for (const [at, byte] of changes) bytes[at] = byte;
        expectValid(readOrFault(read, bytes));
      }),
      { numRuns: 1000 },
    );
  });

  it('survives 64 bits of any value anywhere', () => {
    const value = fc.oneof(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.constant(2n ** 63n));
    const place = fc.nat({ max: Math.min(real.length, 800) - 8 });
    fc.assert(
      fc.property(place, value, (at, number) => {
        const bytes = Buffer.from(real);
        bytes.writeBigUInt64LE(number, at);
        expectValid(readOrFault(read, bytes));
      }),
      { numRuns: 1000 },
    );
  });

  it('asks for nothing outside of the file, and for nothing twice', () => {
    const file = new CountingFile(inMemory(real));
    read({
      size: file.size,
      read: (offset, length) => {
        expect(offset + length).toBeLessThanOrEqual(file.size);
        return file.read(offset, length);
      },
    });
    expect(file.bytes).toBeLessThanOrEqual(file.size);
  });
});

it('the reader of safetensors survives any JSON in the header', () => {
  const count = fc.oneof(fc.nat(16), fc.double(), fc.constant(2 ** 53), fc.constant(-1));
  const tensor = fc.record(
    {
      dtype: fc.oneof(fc.constantFrom('F32', 'F4', 'NEW'), fc.jsonValue()),
      shape: fc.oneof(fc.array(count), fc.jsonValue()),
      data_offsets: fc.oneof(fc.array(count, { maxLength: 3 }), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  const header = fc.dictionary(fc.oneof(fc.string(), fc.constant('__metadata__')), tensor);
  fc.assert(
    fc.property(fc.oneof(header, fc.jsonValue()), fc.nat(64), (value, dataBytes) => {
      expectValid(readOrFault(readSafetensors, safetensors(value, dataBytes)));
    }),
  );
});
