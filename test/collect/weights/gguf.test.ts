import { describe, expect, it } from 'vitest';
import { readGguf } from '../../../collect/weights/gguf.ts';
import {
  faultOf,
  fixture,
  type GgufParts,
  type GgufTensor,
  gguf,
  ggufPair,
  ggufTensor,
  ggufText,
  inMemory,
  uint32,
  uint64,
} from './files.ts';

const F32 = 0;
const Q4_0 = 2;

function tensor(change: Partial<GgufTensor> = {}): Buffer {
  return ggufTensor({ name: 'w', dimensions: [2], type: F32, offset: 0, ...change });
}

function array(type: number, count: bigint | number, ...content: readonly Uint8Array[]): Buffer {
  return Buffer.concat([uint32(type), uint64(count), ...content]);
}

describe('readGguf', () => {
  it('reads what the gguf library writes', () => {
    expect(readGguf(inMemory(fixture('model-q8_0.gguf')))).toEqual({
      weights: {
        format: 'gguf',
        architecture: 'llama',
        parameters: 1056,
        dataTypes: { Q8_0: 1024, F32: 32 },
        tensors: [
          { name: 'token_embd.weight', type: 'Q8_0', shape: [16, 32] },
          { name: 'output.weight', type: 'Q8_0', shape: [8, 64] },
          { name: 'output_norm.weight', type: 'F32', shape: [32] },
        ],
      },
      license: 'tiny-community',
      parents: [
        { relation: 'derived-from', parent: 'https://huggingface.co/acme/tiny-1k' },
        { relation: 'quantized-from', parent: 'https://huggingface.co/acme/tiny-1k-instruct' },
      ],
      interface: null,
      externalFiles: [],
    });
  });

  it('reads an adapter with an alignment of its own', () => {
    const { weights, license, parents } = readGguf(inMemory(fixture('adapter-f16.gguf')));
    expect(weights).toMatchObject({ parameters: 64, dataTypes: { F16: 64 } });
    expect(license).toBe('mit');
    expect(parents).toEqual([
      { relation: 'adapter-of', parent: 'https://huggingface.co/acme/tiny-1k' },
    ]);
  });

  it('reads version 2, and a vocabulary without tensors', () => {
    const file = gguf({ version: 2, pairs: [ggufPair('general.architecture', 'gpt2')] });
    expect(readGguf(inMemory(file)).weights).toEqual({ format: 'gguf', architecture: 'gpt2' });
  });

  it('names a type that is newer than this reader by its number', () => {
    const file = gguf({ tensors: [tensor({ type: 99 })] });
    expect(readGguf(inMemory(file)).weights.dataTypes).toEqual({ 'type 99': 2 });
  });

  it('passes over values of every type', () => {
    const scalars = [1, 1, 2, 2, 4, 4, 4, 1, null, null, 8, 8, 8].flatMap((bytes, type) =>
      bytes === null
        ? []
        : [Buffer.concat([ggufText(`k${type}`), uint32(type), Buffer.alloc(bytes)])],
    );
    const inner = array(8, 2, ggufText('a'), ggufText('b'));
    const lists = Buffer.concat([ggufText('lists'), uint32(9), array(9, 2, inner, array(5, 0))]);
    const long = ggufPair('general.description', 'x'.repeat(20_000));
    const license = ggufPair('general.license', 'mit');
    const file = gguf({ pairs: [...scalars, lists, long, license] });
    expect(readGguf(inMemory(file)).license).toBe('mit');
  });

  it.each<[string, GgufParts, string]>([
    ['version 1', { version: 1 }, 'version 1; 2 and 3 are known'],
    ['big-endian numbers', { version: 0x03000000 }, 'big-endian'],
    ['2^63 tensors', { tensorCount: 2n ** 63n }, 'a count of tensors of 9223372036854775808'],
    ['2^63 pairs', { pairCount: 2n ** 63n }, 'a count of pairs of 9223372036854775808'],
    ['a pair too few', { pairs: [ggufPair('a', 1)], pairCount: 2n }, 'a count of pairs of 2'],
    ['a key twice', { pairs: [ggufPair('a', 1), ggufPair('a', 2)] }, 'the key "a" twice'],
    ['a long key', { pairs: [ggufPair('a'.repeat(65_536), 1)] }, 'a name of 65536 bytes'],
    ['an unknown type', { pairs: [ggufText('a'), uint32(13)], pairCount: 1n }, 'unknown type 13'],
    ['an alignment of 0', { pairs: [ggufPair('general.alignment', 0)] }, 'alignment is 0'],
    ['an alignment of 24', { pairs: [ggufPair('general.alignment', 24)] }, 'alignment is 24'],
  ])('refuses %s', (_, parts, fault) => {
    expect(faultOf(readGguf, gguf(parts))).toContain(fault);
  });

  it.each<[string, readonly Uint8Array[], string]>([
    ['a text of 2^64-1 bytes', [uint32(8), uint64(-1)], 'a text of 18446744073709551615'],
    ['2^63 numbers', [uint32(9), array(0, 2n ** 63n)], 'a list of 9223372036854775808'],
    ['numbers that overflow', [uint32(9), array(12, 2n ** 61n)], 'a list of 2305843009213693952'],
    ['more texts than bytes', [uint32(9), array(8, 2, uint64(0))], 'a list of 2'],
    ['lists of an unknown type', [uint32(9), array(99, 1, uint64(0))], 'unknown type 99'],
    ['nested lists', [uint32(9), ...Array(9).fill(array(9, 1))], 'nested too deep'],
  ])('refuses a value with %s', (_, content, fault) => {
    const pair = Buffer.concat([ggufText('general.name'), ...content]);
    expect(faultOf(readGguf, gguf({ pairs: [pair] }))).toContain(fault);
  });

  it.each<[string, readonly Uint8Array[], string]>([
    ['a name twice', [tensor(), tensor({ offset: 32 })], 'two tensors "w"'],
    ['a long name', [tensor({ name: 'w'.repeat(1025) })], 'is too long for a tensor'],
    ['nine dimensions', [tensor({ dimensions: Array(9).fill(1) })], 'has 9 dimensions'],
    [
      'a dimension of 2^64-1',
      [tensor({ dimensions: [-1] })],
      'a dimension of 18446744073709552000',
    ],
    ['a product that overflows', [tensor({ dimensions: [2 ** 40, 2 ** 40] })], 'more elements'],
    ['a row of half a block', [tensor({ type: Q4_0, dimensions: [48] })], 'rows of 48'],
    ['an offset that is not aligned', [tensor({ offset: 8 })], 'lies at 8'],
    ['an overlap', [tensor(), tensor({ name: 'v' })], '"v" lies at 0, where 8 bytes are taken'],
    ['an offset behind the file', [tensor({ offset: 64 })], 'the file has 96 bytes'],
    ['an offset of 2^64-32', [tensor({ offset: -32 })], 'the file has 96 bytes'],
  ])('refuses tensors with %s', (_, tensors, fault) => {
    expect(faultOf(readGguf, gguf({ tensors, dataBytes: 32 }))).toContain(fault);
  });

  it('refuses more parameters than can be counted', () => {
    const names = ['a', 'b', 'c'];
    const tensors = names.map((name) => tensor({ name, type: 99, dimensions: [2 ** 52] }));
    expect(faultOf(readGguf, gguf({ tensors }))).toContain('more parameters than can be counted');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['three bytes', Buffer.from('GGU')],
    ['another format', Buffer.from('lmgg\u0003\u0000\u0000\u0000')],
  ])('refuses %s', (_, bytes) => {
    expect(faultOf(readGguf, bytes)).toContain('does not begin with "GGUF"');
  });
});
