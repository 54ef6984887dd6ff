import type { Tensor } from '../../core/generated/schema-types.ts';
import { ByteCursor } from './byte-cursor.ts';
import { findParents } from './gguf-lineage.ts';
import { type GgufPairs, readCount, readPairs, readString } from './gguf-pairs.ts';
import { type GgufType, toGgufType } from './gguf-types.ts';
import { HeaderFault, quoted } from './header-fault.ts';
import { findName } from './key-value-pairs.ts';
import { findLicense } from './license.ts';
import type { RandomAccess } from './random-access.ts';
import { countElements, TensorTally } from './tensor-tally.ts';
import type { WeightsHeader } from './weights-header.ts';

// https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
const MAGIC = 0x46554747;
const VERSIONS = [2, 3];
const PAIR_BYTES = 13;
const TENSOR_BYTES = 24;
const USUAL_ALIGNMENT = 32;
/** GGML knows four dimensions; the format leaves room for more. */
const MOST_DIMENSIONS = 8;

export function readGguf(file: RandomAccess): WeightsHeader {
  const cursor = new ByteCursor(file);
  checkVersion(cursor);
  const tensorCount = readCount(cursor, { what: 'a count of tensors', bytesEach: TENSOR_BYTES });
  const pairCount = readCount(cursor, { what: 'a count of pairs', bytesEach: PAIR_BYTES });
  const pairs = readPairs(cursor, pairCount);
  const { tally, isQuantized } = readTensors(cursor, tensorCount, alignmentOf(pairs));
  const architecture = findName(pairs.texts, ['general.architecture']);
  return {
    weights: { format: 'gguf', ...(architecture !== null && { architecture }), ...tally.fields },
    license: findLicense(pairs.texts),
    parents: findParents(pairs, isQuantized),
    interface: null,
    externalFiles: [],
  };
}

function checkVersion(cursor: ByteCursor): void {
  if (cursor.size < 8 || cursor.uint32() !== MAGIC) {
    throw new HeaderFault('it does not begin with "GGUF"');
  }
  const version = cursor.uint32();
  if (VERSIONS.includes(version)) return;
  // The bytes of a small number in the other order.
  if ((version & 0xffff) === 0) throw new HeaderFault('its numbers are big-endian');
  throw new HeaderFault(`its format is version ${version}; ${VERSIONS.join(' and ')} are known`);
}

function alignmentOf({ numbers }: GgufPairs): number {
  const alignment = numbers.get('general.alignment') ?? USUAL_ALIGNMENT;
  if (alignment > 0 && Number.isInteger(Math.log2(alignment))) return alignment;
  throw new HeaderFault(`its alignment is ${alignment}, which is no power of two`);
}

interface TensorInfo {
  readonly tensor: Tensor;
  readonly type: GgufType;
  readonly offset: bigint;
}

interface Tensors {
  readonly tally: TensorTally;
  readonly isQuantized: boolean;
}

/** Writers put the data in the order of the tensors, and llama.cpp reads no other. */
function readTensors(cursor: ByteCursor, count: number, alignment: number): Tensors {
  const tally = new TensorTally();
  let isQuantized = false;
  let reached = 0;
  for (let index = 0; index < count; index += 1) {
    const { tensor, type, offset } = readTensor(cursor);
    if (offset < reached || offset % BigInt(alignment) !== 0n) {
      throw new HeaderFault(
        `the tensor ${quoted(tensor.name)} lies at ${offset}, where ${reached} bytes are taken and the alignment is ${alignment}`,
      );
    }
    tally.add(tensor);
    reached = Number(offset) + bytesOf(tensor, type);
    isQuantized ||= type.block !== null && type.block.elements > 1;
  }
  const start = Math.ceil(cursor.position / alignment) * alignment;
  if (count > 0 && start + reached > cursor.size) {
    throw new HeaderFault(
      `its tensors end at ${start + reached}, and the file has ${cursor.size} bytes`,
    );
  }
  return { tally, isQuantized };
}

function readTensor(cursor: ByteCursor): TensorInfo {
  const name = readString(cursor);
  const dimensions = cursor.uint32();
  if (dimensions > MOST_DIMENSIONS) {
    throw new HeaderFault(`the tensor ${quoted(name)} has ${dimensions} dimensions`);
  }
  const shape = Array.from({ length: dimensions }, () => Number(cursor.uint64()));
  const type = toGgufType(cursor.uint32());
  // GGUF begins with the dimension that changes fastest, every other format ends with it.
  return {
    tensor: { name, type: type.name, shape: shape.toReversed() },
    type,
    offset: cursor.uint64(),
  };
}

function bytesOf(tensor: Tensor, { name, block }: GgufType): number {
  if (block === null) return 0;
  const row = tensor.shape.at(-1) ?? 1;
  if (row % block.elements !== 0) {
    throw new HeaderFault(
      `the tensor ${quoted(tensor.name)} has rows of ${row}, and ${name} blocks of ${block.elements}`,
    );
  }
  return (countElements(tensor) / block.elements) * block.bytes;
}
