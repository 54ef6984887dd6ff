import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HeaderFault } from '../../../collect/weights/header-fault.ts';
import type { RandomAccess } from '../../../collect/weights/random-access.ts';

export const FIXTURES = fileURLToPath(new URL('../../fixtures/weights/', import.meta.url));

export function fixture(name: string): Buffer {
  return readFileSync(`${FIXTURES}${name}`);
}

export function inMemory(bytes: Uint8Array): RandomAccess {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

/** A file that counts what is read of it. */
export class CountingFile implements RandomAccess {
  readonly size: number;
  readonly #file: RandomAccess;
  reads = 0;
  bytes = 0;

  constructor(file: RandomAccess) {
    this.#file = file;
    this.size = file.size;
  }

  read(offset: number, length: number): Uint8Array {
    const read = this.#file.read(offset, length);
    this.reads += 1;
    this.bytes += read.length;
    return read;
  }
}

/** What the reader says is wrong with these bytes. */
export function faultOf(read: (file: RandomAccess) => unknown, bytes: Uint8Array): string {
  try {
    read(inMemory(bytes));
  } catch (error) {
    if (error instanceof HeaderFault) return error.message;
    throw error;
  }
  throw new Error('nothing is wrong');
}

export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

export function uint64(value: bigint | number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt.asUintN(64, BigInt(value)));
  return bytes;
}

/** A safetensors file with this header, and so many bytes of data. */
export function safetensors(header: unknown, dataBytes = 0): Buffer {
  const text = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  return Buffer.concat([uint64(text.length), text, Buffer.alloc(dataBytes)]);
}

/** A field of a protobuf message. */
export function field(number: number, value: bigint | number | string | Uint8Array): Buffer {
  if (typeof value === 'bigint' || typeof value === 'number') {
    return Buffer.concat([varint(number * 8), varint(value)]);
  }
  const bytes = Buffer.from(value);
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

export function varint(value: bigint | number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...bytes, Number(rest)]);
}

/** An ONNX model with these fields in its graph, and these beside it. */
export function onnx(graph: readonly Uint8Array[], ...fields: readonly Uint8Array[]): Buffer {
  return Buffer.concat([field(1, 10), field(7, Buffer.concat(graph)), ...fields]);
}

export interface GgufParts {
  readonly version?: number;
  readonly pairs?: readonly Uint8Array[];
  readonly pairCount?: bigint;
  readonly tensors?: readonly Uint8Array[];
  readonly tensorCount?: bigint;
  readonly dataBytes?: number;
}

export function gguf(parts: GgufParts): Buffer {
  const { version = 3, pairs = [], tensors = [], dataBytes = 0 } = parts;
  const { pairCount = pairs.length, tensorCount = tensors.length } = parts;
  const counts = [uint32(version), uint64(tensorCount), uint64(pairCount)];
  const header = Buffer.concat([Buffer.from('GGUF'), ...counts, ...pairs, ...tensors]);
  const padding = tensors.length === 0 ? 0 : (32 - (header.length % 32)) % 32;
  return Buffer.concat([header, Buffer.alloc(padding + dataBytes)]);
}

export function ggufText(text: string): Buffer {
  return Buffer.concat([uint64(Buffer.byteLength(text)), Buffer.from(text)]);
}

export function ggufPair(key: string, value: string | number): Buffer {
  const rest =
    typeof value === 'string' ? [uint32(8), ggufText(value)] : [uint32(4), uint32(value)];
  return Buffer.concat([ggufText(key), ...rest]);
}

export interface GgufTensor {
  readonly name: string;
  readonly dimensions: readonly (bigint | number)[];
  readonly type: number;
  readonly offset: bigint | number;
}

export function ggufTensor({ name, dimensions, type, offset }: GgufTensor): Buffer {
  const shape = [uint32(dimensions.length), ...dimensions.map(uint64)];
  return Buffer.concat([ggufText(name), ...shape, uint32(type), uint64(offset)]);
}
