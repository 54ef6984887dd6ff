import { createHash } from 'node:crypto';
import { readWhole } from '../read-chunks.ts';

/** DVC 2 hashed texts as if their lines ended as on Unix; DVC 3 hashes what is there. */
export type LineEnds = 'kept' | 'unix';

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const LOOKED_AT = 512;
const MOST_ODD = 0.3;

/** The md5 of a file as DVC makes it. */
export async function md5OfFile(file: string, lineEnds: LineEnds): Promise<string> {
  const hash = createHash('md5');
  for await (const chunk of readWhole(file)) {
    hash.update(lineEnds === 'unix' && isText(chunk) ? toUnixLines(chunk) : chunk);
  }
  return hash.digest('hex');
}

/** DVC's own rule, chunk by chunk. */
function isText(chunk: Uint8Array): boolean {
  const block = chunk.subarray(0, LOOKED_AT);
  if (block.includes(0)) return false;
  return block.filter(isOdd).length / block.length <= MOST_ODD;
}

function isOdd(byte: number): boolean {
  const isPrintable = byte >= 32 && byte < 127;
  return !isPrintable && ![8, 9, LINE_FEED, 12, CARRIAGE_RETURN].includes(byte);
}

function toUnixLines(chunk: Uint8Array): Uint8Array {
  return chunk.filter((byte, index) => byte !== CARRIAGE_RETURN || chunk[index + 1] !== LINE_FEED);
}
