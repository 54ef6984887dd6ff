import { describe, expect, it } from 'vitest';
import { readOnnx } from '../../../collect/weights/onnx.ts';
import { faultOf, field, fixture, inMemory, onnx, varint } from './files.ts';

const message = (...fields: readonly Uint8Array[]): Buffer => Buffer.concat(fields);
const FLOATS = [field(1, 2), field(2, 1), field(8, 'w')];
const weight = (...fields: readonly Uint8Array[]): Buffer => field(5, message(...fields));
const value = (number: number, name: string, type: Uint8Array): Buffer =>
  field(number, message(field(1, name), field(2, type)));
const tensorType = (elementType: number, ...dims: readonly Uint8Array[]): Buffer =>
  field(1, message(field(1, elementType), field(2, message(...dims.map((one) => field(1, one))))));

describe('readOnnx', () => {
  it('reads what the onnx library writes', () => {
    expect(readOnnx(inMemory(fixture('model.onnx')))).toEqual({
      weights: {
        format: 'onnx',
        parameters: 15,
        dataTypes: { FLOAT: 15 },
        tensors: [
          { name: 'weight', type: 'FLOAT', shape: [4, 3] },
          { name: 'bias', type: 'FLOAT', shape: [3] },
        ],
        opsets: { 'ai.onnx': 21, 'ai.onnx.ml': 5 },
      },
      license: 'MIT',
      parents: [],
      interface: {
        inputs: [
          {
            name: 'features',
            type: 'float32',
            shape: [-1, 4],
            description: 'Four lengths, in cm.',
          },
        ],
        outputs: [{ name: 'logits', type: 'float32', shape: [-1, 3] }],
      },
      externalFiles: [],
    });
  });

  it('reads what is no tensor, and tells no parameters where there is no initializer', () => {
    const { weights, interface: found } = readOnnx(inMemory(fixture('zipmap.onnx')));
    expect(weights).toEqual({ format: 'onnx', opsets: { 'ai.onnx.ml': 1 } });
    expect(found).toEqual({
      inputs: [{ name: 'scores', type: 'float32', shape: [-1, 2] }],
      outputs: [{ name: 'probabilities', type: 'seq(map(int64,float32))' }],
    });
  });

  it('counts what is kept in another file, and names the file', () => {
    const { weights, externalFiles } = readOnnx(inMemory(fixture('external.onnx')));
    expect(weights).toMatchObject({ parameters: 8, dataTypes: { INT64: 8 } });
    expect(externalFiles).toEqual(['external.onnx.data']);
  });

  it('takes dimensions that are packed, and raw data of less than a byte an element', () => {
    const dims = field(1, message(varint(3), varint(5)));
    const file = onnx([weight(dims, field(2, 22), field(8, 'w'), field(9, Buffer.alloc(8)))]);
    expect(readOnnx(inMemory(file)).weights.tensors).toEqual([
      { name: 'w', type: 'INT4', shape: [3, 5] },
    ]);
  });

  it('counts a sparse tensor by the shape that it stands for', () => {
    const values = field(1, message(field(1, 1), field(2, 1), field(8, 's'), field(4, 'four')));
    const file = onnx([field(15, message(values, field(3, 10), field(3, 10)))]);
    expect(readOnnx(inMemory(file)).weights).toMatchObject({ parameters: 100 });
  });

  it('names a data type that is newer than this reader by its number', () => {
    const file = onnx([weight(field(1, 1), field(2, 99), field(8, 'w'))]);
    expect(readOnnx(inMemory(file)).weights.dataTypes).toEqual({ 'type 99': 1 });
  });

  it.each([
    ['a named dimension', field(2, 'batch'), -1],
    ['a dimension without anything', Buffer.alloc(0), -1],
    ['a negative dimension', field(1, -1), -1],
    ['a dimension of 0', field(1, 0), 0],
  ])('reads %s of an output', (_, dimension, length) => {
    const file = onnx([value(12, 'y', tensorType(1, dimension))]);
    expect(readOnnx(inMemory(file)).interface?.outputs).toEqual([
      { name: 'y', type: 'float32', shape: [length] },
    ]);
  });

  it.each([
    ['an output without a type', [value(12, 'y', Buffer.alloc(0))]],
    ['an output of an undefined type', [value(12, 'y', tensorType(0))]],
    ['an output without a name', [value(12, '', tensorType(1))]],
    ['an optional of nothing', [value(12, 'y', field(9, ''))]],
    ['a map without a key', [value(12, 'y', field(5, field(2, tensorType(1))))]],
    ['no outputs', [value(11, 'x', tensorType(1))]],
    ['1001 outputs', Array.from({ length: 1001 }, (_, at) => value(12, `y${at}`, tensorType(1)))],
  ])('tells no interface where the graph has %s', (_, graph) => {
    expect(readOnnx(inMemory(onnx(graph))).interface).toBeNull();
  });

  it('passes over long texts that it does not need', () => {
    const long = 'x'.repeat(100_000);
    const entry = (key: string, text: string): Buffer =>
      field(14, message(field(1, key), field(2, text)));
    const output = message(field(1, 'y'), field(2, tensorType(1)), field(3, long));
    const file = onnx([field(12, output)], entry('names', long), entry('license', 'MIT'));
    const { license, interface: found } = readOnnx(inMemory(file));
    expect(license).toBe('MIT');
    expect(found?.outputs).toEqual([{ name: 'y', type: 'float32', shape: [] }]);
  });

  const nested = Array.from({ length: 50 }).reduce<Buffer>(
    (type) => field(4, field(1, type)),
    tensorType(1),
  );

  it.each([
    ['nothing', Buffer.alloc(0), 'no version or no graph'],
    ['a graph without a version', field(7, ''), 'no version or no graph'],
    ['a version without a graph', field(1, 10), 'no version or no graph'],
    ['a negative version', message(field(1, -1n), field(7, '')), 'no version or no graph'],
    ['a graph that is a number', message(field(1, 10), field(7, 1)), 'in place of a text'],
    ['field 0', Buffer.from([0x00, 0x01]), 'field 0'],
    ['a group', Buffer.from([0x0b]), 'field 1 has type 3'],
    ['a number without end', Buffer.alloc(11, 0xff), 'has no end'],
    ['a length of 2^63', message(varint(7 * 8 + 2), varint(2n ** 63n)), 'a length of -'],
    ['a length above the size', Buffer.from([0x3a, 0x7f, 0x00]), 'field 7 ends at 129'],
    ['a field that leaves its message', onnx([Buffer.from([0x2a, 0x7f])], Buffer.alloc(200)), '5'],
    ['a negative dimension', onnx([weight(...FLOATS, field(1, -1))]), 'a dimension in "w" of -1'],
    ['2^62 elements', onnx([weight(...FLOATS, field(1, 2n ** 62n))]), 'a dimension in "w"'],
    ['a product that overflows', onnx([weight(...FLOATS, field(1, 2n ** 52n))]), 'more elements'],
    ['65 dimensions', onnx([weight(...Array(65).fill(field(1, 1)))]), 'many dimensions'],
    ['a long list of dimensions', onnx([weight(field(1, Buffer.alloc(2000)))]), 'a list of 2000'],
    ['a list cut off', onnx([weight(field(1, Buffer.from([0x80])), ...FLOATS)]), 'has no end'],
    ['no name', onnx([weight(field(1, 2), field(2, 1))]), 'without a name'],
    ['no data type', onnx([weight(field(1, 2), field(8, 'w'))]), '"w" has no data type'],
    ['a long name', onnx([weight(field(8, 'w'.repeat(1025)))]), 'more than 1024 bytes'],
    ['a name that is a number', onnx([weight(field(8, 1))]), 'in place of a text'],
    ['a name that is not UTF-8', onnx([weight(field(8, Buffer.from([0xff])))]), 'not UTF-8'],
    ['a name twice', onnx([weight(...FLOATS), weight(...FLOATS)]), 'two tensors "w"'],
    ['short raw data', onnx([weight(...FLOATS, field(9, 'seven b'))]), '2 elements in 7 bytes'],
    ['elements out of nothing', onnx([weight(...FLOATS, field(1, 1000))]), '2000 elements in'],
    ['a sparse tensor of nothing', onnx([field(15, field(3, 1))]), 'without values'],
    ['types nested deep', onnx([value(12, 'y', nested)]), 'nested too deep'],
    [
      'a type of many dimensions',
      onnx([value(12, 'y', tensorType(1, ...Array(65).fill('')))]),
      'm',
    ],
  ])('refuses %s', (_, bytes, fault) => {
    expect(faultOf(readOnnx, bytes)).toContain(fault);
  });
});
