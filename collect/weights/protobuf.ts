import type { ByteCursor } from './byte-cursor.ts';
import { decodeText } from './decode-text.ts';
import { HeaderFault } from './header-fault.ts';

// https://protobuf.dev/programming-guides/encoding/

/** One field of a message; the cursor stands at the content of what is no number. */
export type ProtoField =
  | { readonly number: number; readonly value: bigint }
  | { readonly number: number; readonly value: null; readonly length: number };

const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED32 = 5;

/** No name in a model needs more. */
const LONGEST_TEXT = 1024;
/** The only lists that are read are shapes. */
const LONGEST_LIST = 1024;

/** The fields of the message that takes up so many bytes; what is not read of one is skipped. */
export function* readFields(cursor: ByteCursor, length: number): Generator<ProtoField> {
  const end = cursor.position + length;
  while (cursor.position < end) {
    const tag = Number(readVarint(cursor));
    const number = Math.floor(tag / 8);
    const field = readField(cursor, { number, wireType: tag % 8 });
    const fieldEnd = cursor.position + (field.value === null ? field.length : 0);
    if (number === 0 || fieldEnd > end) {
      throw new HeaderFault(`it is no protobuf message: field ${number} ends at ${fieldEnd}`);
    }
    yield field;
    cursor.skip(fieldEnd - cursor.position);
  }
}

interface Tag {
  readonly number: number;
  readonly wireType: number;
}

function readField(cursor: ByteCursor, { number, wireType }: Tag): ProtoField {
  switch (wireType) {
    case VARINT:
      return { number, value: readVarint(cursor) };
    case FIXED64:
      return { number, value: null, length: 8 };
    case FIXED32:
      return { number, value: null, length: 4 };
    case LENGTH_DELIMITED:
      return { number, value: null, length: toCount(readVarint(cursor), 'a length') };
    default:
      throw new HeaderFault(`it is no protobuf message: field ${number} has type ${wireType}`);
  }
}

export function readVarint(cursor: ByteCursor): bigint {
  const first = cursor.uint8();
  if (first < 0x80) return BigInt(first);
  let value = BigInt(first & 0x7f);
  for (let shift = 7n; shift < 70n; shift += 7n) {
    const byte = cursor.uint8();
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return BigInt.asUintN(64, value);
  }
  throw new HeaderFault('it is no protobuf message: a number has no end');
}

/** A repeated number, of which each field holds one, or all that are packed in its length. */
export function readNumbers(cursor: ByteCursor, field: ProtoField): readonly bigint[] {
  if (field.value !== null) return [field.value];
  if (field.length > LONGEST_LIST) throw new HeaderFault(`it has a list of ${field.length} bytes`);
  const end = cursor.position + field.length;
  const numbers: bigint[] = [];
  while (cursor.position < end) numbers.push(readVarint(cursor));
  if (cursor.position > end) throw new HeaderFault('it is no protobuf message: a list has no end');
  return numbers;
}

export function readName(cursor: ByteCursor, field: ProtoField): string {
  const name = findText(cursor, field);
  if (name === null) throw new HeaderFault(`it has a name of more than ${LONGEST_TEXT} bytes`);
  return name;
}

/** null: it is longer than a name or a sentence. */
export function findText(cursor: ByteCursor, field: ProtoField): string | null {
  const length = lengthOf(field);
  return length > LONGEST_TEXT ? null : decodeText(cursor.bytes(length), 'a text in it');
}

/** The length of the message or text in a field. */
export function lengthOf(field: ProtoField): number {
  if (field.value !== null) throw new HeaderFault('it has a number in place of a text');
  return field.length;
}

/** Protobuf writes a signed number as the unsigned one of the same 64 bits. */
export function toSigned(value: bigint): bigint {
  return BigInt.asIntN(64, value);
}

export function toCount(value: bigint, what: string): number {
  const signed = toSigned(value);
  if (signed >= 0n && signed <= Number.MAX_SAFE_INTEGER) return Number(signed);
  throw new HeaderFault(`it has ${what} of ${signed}`);
}
