import { describe, expect, it } from 'vitest';
import { readSafetensors } from '../../../collect/weights/safetensors.ts';
import { faultOf, fixture, inMemory, safetensors, uint64 } from './files.ts';

const TENSOR = { dtype: 'F32', shape: [2], data_offsets: [0, 8] };

describe('readSafetensors', () => {
  it('reads what the safetensors library writes', () => {
    expect(readSafetensors(inMemory(fixture('model.safetensors')))).toEqual({
      weights: {
        format: 'safetensors',
        architecture: 'tiny-classifier',
        parameters: 160,
        dataTypes: { F64: 1, F32: 3, BF16: 24, F16: 128, BOOL: 4 },
        tensors: [
          { name: 'scale', type: 'F64', shape: [] },
          { name: 'empty', type: 'F32', shape: [0, 8] },
          { name: 'head.bias', type: 'F32', shape: [3] },
          { name: 'head.weight', type: 'BF16', shape: [3, 8] },
          { name: 'embedding.weight', type: 'F16', shape: [16, 8] },
          { name: 'mask', type: 'BOOL', shape: [4] },
        ],
      },
      license: 'Apache-2.0',
      parents: [],
      interface: null,
      externalFiles: [],
    });
  });

  it('counts more than 200 tensors, and does not list them', () => {
    const { weights } = readSafetensors(inMemory(fixture('many-tensors.safetensors')));
    expect(weights).toEqual({ format: 'safetensors', parameters: 201, dataTypes: { F32: 201 } });
  });

  it('tells nothing of the parameters of a file without tensors', () => {
    const { weights } = readSafetensors(inMemory(safetensors({ __metadata__: {} })));
    expect(weights).toEqual({ format: 'safetensors' });
  });

  it.each([
    ['F4', 3],
    ['F6_E3M2', 4.5],
    ['I64', 48],
    ['C64', 48],
  ])('knows the size of %s', (dtype, bytes) => {
    const one = { dtype, shape: [6], data_offsets: [0, Math.ceil(bytes)] };
    const file = safetensors({ one }, Math.ceil(bytes));
    if (Number.isInteger(bytes)) {
      expect(readSafetensors(inMemory(file)).weights.dataTypes).toEqual({ [dtype]: 6 });
    } else {
      expect(faultOf(readSafetensors, file)).toContain('has 5 bytes');
    }
  });

  it('takes a data type that is newer than this reader', () => {
    const file = safetensors({ one: { ...TENSOR, dtype: 'F2_NEW', data_offsets: [0, 1] } }, 1);
    expect(readSafetensors(inMemory(file)).weights.dataTypes).toEqual({ F2_NEW: 2 });
  });

  it('keeps a tensor whose name means something to JavaScript', () => {
    const file = safetensors(`{"__proto__":${JSON.stringify(TENSOR)}}`, 8);
    expect(readSafetensors(inMemory(file)).weights.tensors).toEqual([
      { name: '__proto__', type: 'F32', shape: [2] },
    ]);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'too short'],
    ['half a length', Buffer.alloc(7), 'too short'],
    ['a length of 2^63', uint64(2n ** 63n), 'a header of 9223372036854775808 bytes'],
    ['a length above the bound', uint64(25_000_001), 'a header of 25000001 bytes'],
    ['a length above the size', uint64(9), 'a header of 9 bytes, and has 8 in all'],
    ['a header that is no JSON', safetensors('{'), 'no JSON'],
    ['a key that is no text', safetensors('{"\\x":1}'), 'no JSON'],
    ['a header of NaN', safetensors('NaN'), 'no JSON'],
    ['a header that is a list', safetensors([]), 'no JSON mapping'],
    ['a byte order mark', safetensors('\ufeff{}'), 'no JSON'],
    ['invalid UTF-8', Buffer.concat([uint64(3), Buffer.from([0x22, 0xff, 0x22])]), 'not UTF-8'],
    ['deep nesting', safetensors('['.repeat(100_000)), 'nested too deep'],
  ])('refuses %s', (_, bytes, fault) => {
    expect(faultOf(readSafetensors, bytes)).toContain(fault);
  });

  it.each([
    ['a tensor twice', '{"a":1,"\\u0061":1}', 'the key "a" twice'],
    ['a shape twice', '{"a":{"shape":[1],"shape":[2]}}', 'the key "shape" twice'],
    ['metadata that is no mapping', { __metadata__: [], a: TENSOR }, '__metadata__ is no mapping'],
    ['metadata with a number', { __metadata__: { a: 1 }, a: TENSOR }, 'no text at "a"'],
    ['a tensor that is no mapping', { a: 1 }, 'has no data type'],
    ['a data type that is no name', { a: { ...TENSOR, dtype: 'f32\n' } }, 'has no data type'],
    ['no shape', { a: { ...TENSOR, shape: 8 } }, 'has no shape'],
    ['a negative dimension', { a: { ...TENSOR, shape: [-2] } }, 'has no shape'],
    ['half a dimension', { a: { ...TENSOR, shape: [0.5] } }, 'has no shape'],
    ['a dimension beyond 2^53', { a: { ...TENSOR, shape: [2 ** 53] } }, 'has no shape'],
    ['three offsets', { a: { ...TENSOR, data_offsets: [0, 4, 8] } }, 'has no offsets'],
    ['a gap', { a: { ...TENSOR, data_offsets: [1, 9] } }, 'lies at 1 to 9, where 0'],
    ['a negative end', { a: { ...TENSOR, data_offsets: [0, -8] } }, 'no offsets'],
    [
      'an end before its beginning',
      { a: TENSOR, b: { ...TENSOR, data_offsets: [8, 4] } },
      '8 to 4',
    ],
    ['an end behind the file', { a: { ...TENSOR, data_offsets: [0, 9] } }, 'to at most 8'],
    ['data that no tensor has', {}, 'take 0 bytes, and the file has 8'],
    ['more elements than bytes', { a: { ...TENSOR, shape: [3] } }, 'shape [3] has 8 bytes'],
    ['a product that overflows', { a: { ...TENSOR, shape: [2 ** 40, 2 ** 40] } }, 'more elements'],
    ['65 dimensions', { a: { ...TENSOR, shape: Array(65).fill(1) } }, 'has 65 dimensions'],
    ['an overlap', { a: TENSOR, b: TENSOR }, '"b" lies at 0 to 8, where 8'],
  ])('refuses %s', (_, header, fault) => {
    expect(faultOf(readSafetensors, safetensors(header, 8))).toContain(fault);
  });
});
