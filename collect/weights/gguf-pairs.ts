import type { ByteCursor } from './byte-cursor.ts';
import { decodeText } from './decode-text.ts';
import { HeaderFault, quoted } from './header-fault.ts';
import type { KeyValuePairs } from './key-value-pairs.ts';

const STRING = 8;
const ARRAY = 9;
const UINT32 = 4;

/** The bytes of each scalar type, by its number. */
const SCALAR_BYTES: readonly (number | undefined)[] = [
  ...[1, 1, 2, 2, 4, 4, 4, 1],
  ...[undefined, undefined],
  ...[8, 8, 8],
];

/** As long as the format allows a key to be. */
const LONGEST_NAME = 65_535;
/** No name, licence or address needs more; a chat template does, and is not kept. */
const LONGEST_VALUE = 10_000;
const DEEPEST = 4;
const LENGTH_BYTES = 8;

/** Every key of GGUF that says something of the model itself. */
const KEPT = /^general\./;

/** The texts and the numbers of 32 bits among the pairs that are kept; the others are skipped. */
export interface GgufPairs {
  readonly texts: KeyValuePairs;
  readonly numbers: ReadonlyMap<string, number>;
}

export function readPairs(cursor: ByteCursor, count: number): GgufPairs {
  const keys = new Set<string>();
  const texts = new Map<string, string>();
  const numbers = new Map<string, number>();
  for (let index = 0; index < count; index += 1) {
    const key = readString(cursor);
    if (keys.has(key)) throw new HeaderFault(`it has the key ${quoted(key)} twice`);
    keys.add(key);
    const type = cursor.uint32();
    if (type === UINT32) {
      numbers.set(key, cursor.uint32());
    } else if (type === STRING && KEPT.test(key)) {
      readValue(cursor, (text) => texts.set(key, text));
    } else {
      skipValue(cursor, type, 0);
    }
  }
  return { texts, numbers };
}

function readValue(cursor: ByteCursor, keep: (text: string) => void): void {
  const length = readLength(cursor);
  if (length > LONGEST_VALUE) {
    cursor.skip(length);
    return;
  }
  keep(decodeText(cursor.bytes(length), 'a value in it'));
}

export function readString(cursor: ByteCursor): string {
  const length = readLength(cursor);
  if (length > LONGEST_NAME) throw new HeaderFault(`it has a name of ${length} bytes`);
  return decodeText(cursor.bytes(length), 'a name in it');
}

function readLength(cursor: ByteCursor): number {
  return readCount(cursor, { what: 'a text', bytesEach: 1 });
}

interface Counted {
  readonly what: string;
  /** What each takes at least. */
  readonly bytesEach: number;
}

/** A count of what there is room for in the rest of the file. */
export function readCount(cursor: ByteCursor, { what, bytesEach }: Counted): number {
  const count = cursor.uint64();
  if (count <= (cursor.size - cursor.position) / bytesEach) return Number(count);
  throw new HeaderFault(`it claims ${what} of ${count}, and has ${cursor.size} bytes in all`);
}

function skipValue(cursor: ByteCursor, type: number, depth: number): void {
  const bytes = SCALAR_BYTES[type];
  if (bytes !== undefined) {
    cursor.skip(bytes);
  } else if (type === STRING) {
    cursor.skip(readLength(cursor));
  } else if (type === ARRAY) {
    skipArray(cursor, depth + 1);
  } else {
    throw new HeaderFault(`it has a value of the unknown type ${type}`);
  }
}

function skipArray(cursor: ByteCursor, depth: number): void {
  if (depth > DEEPEST) throw new HeaderFault('it has lists that are nested too deep');
  const type = cursor.uint32();
  const bytes = SCALAR_BYTES[type];
  const count = readCount(cursor, { what: 'a list', bytesEach: bytes ?? LENGTH_BYTES });
  if (bytes !== undefined) {
    cursor.skip(count * bytes);
    return;
  }
  for (let index = 0; index < count; index += 1) skipValue(cursor, type, depth);
}
