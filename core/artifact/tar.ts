import type { Segment } from './segment.ts';

const BLOCK = 512;
/** Two empty blocks end a tar. */
const END = new Uint8Array(2 * BLOCK);
const NAME_BYTES = 100;
/** What eleven octal digits hold. */
const LARGEST_SIZE = 8 ** 11 - 1;
/** 1980-01-01: a date of its own for every file would make other bytes, and GNU tar warns of 1970. */
const MODIFIED = 315_532_800;

const ENCODER = new TextEncoder();

export interface TarFile {
  /** From the folder that is packed, with slashes. */
  readonly path: string;
  readonly size: number;
}

/**
 * The files as an uncompressed tar of POSIX.1-2001: the same files give the same bytes, whatever
 * the system they lie on. No folder has an entry of its own, since every tar makes those it needs.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
export function packTar(files: readonly TarFile[]): readonly Segment[] {
  const segments: Segment[] = [];
  let offset = 0;
  const add = (content: Uint8Array | number, size: number): void => {
    if (size > 0) segments.push({ offset, size, content });
    offset += size;
  };
  let padding = 0;
  for (const [index, file] of files.entries()) {
    const head = join([new Uint8Array(padding), headersOf(file)]);
    add(head, head.byteLength);
    add(index, file.size);
    padding = paddingAfter(file.size);
  }
  const tail = join([new Uint8Array(padding), END]);
  add(tail, tail.byteLength);
  return segments;
}

function headersOf(file: TarFile): Uint8Array {
  const records = extendedRecords(file);
  const header = headerOf(file.path, file.size, '0');
  if (records.byteLength === 0) return header;
  return join([
    headerOf('pax-header', records.byteLength, 'x'),
    records,
    new Uint8Array(paddingAfter(records.byteLength)),
    header,
  ]);
}

/** What the header itself has no room for. */
function extendedRecords({ path, size }: TarFile): Uint8Array {
  return join([
    ...(fitsHeader(path) ? [] : [recordOf('path', path)]),
    ...(size <= LARGEST_SIZE ? [] : [recordOf('size', String(size))]),
  ]);
}

function fitsHeader(path: string): boolean {
  return path.length <= NAME_BYTES && /^[\x20-\x7e]+$/.test(path);
}

/** `length key=value`, the length counting its own digits. */
function recordOf(key: string, value: string): Uint8Array {
  const rest = ENCODER.encode(` ${key}=${value}\n`);
  let length = rest.byteLength;
  while (length !== rest.byteLength + String(length).length) {
    length = rest.byteLength + String(length).length;
  }
  return join([ENCODER.encode(String(length)), rest]);
}

function headerOf(path: string, size: number, type: '0' | 'x'): Uint8Array {
  const header = new Uint8Array(BLOCK);
  const write = (text: string, at: number): void => header.set(ENCODER.encode(text), at);
  header.set(ENCODER.encode(path).subarray(0, NAME_BYTES), 0);
  write('0000644\0', 100);
  write('0000000\0', 108);
  write('0000000\0', 116);
  write(`${octal(size > LARGEST_SIZE ? 0 : size)}\0`, 124);
  write(`${octal(MODIFIED)}\0`, 136);
  // The sum is taken with blanks in its own place.
  write('        ', 148);
  write(type, 156);
  write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

function octal(number: number): string {
  return number.toString(8).padStart(11, '0');
}

function paddingAfter(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, { byteLength }) => total + byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}
