import type { Tensor } from '../../core/generated/schema-types.ts';
import { decodeText } from './decode-text.ts';
import { HeaderFault, quoted } from './header-fault.ts';
import { checkKeys } from './json-keys.ts';
import { findName, type KeyValuePairs } from './key-value-pairs.ts';
import { findLicense } from './license.ts';
import type { RandomAccess } from './random-access.ts';
import { countElements, TensorTally } from './tensor-tally.ts';
import type { WeightsHeader } from './weights-header.ts';

// https://github.com/huggingface/safetensors#format
const LENGTH_BYTES = 8;
/** The format allows 100 MB; a model of 50,000 tensors needs some 6. */
const LONGEST_HEADER = 25_000_000;
/** The header, a tensor in it, its shape. */
const DEEPEST = 3;

/** How many bits an element takes. */
const BITS: ReadonlyMap<string, number> = new Map([
  ...['BOOL', 'U8', 'I8'].map((type) => [type, 8] as const),
  ...['F8_E5M2', 'F8_E4M3', 'F8_E8M0', 'F8_E4M3FNUZ', 'F8_E5M2FNUZ'].map(
    (type) => [type, 8] as const,
  ),
  ...['I16', 'U16', 'F16', 'BF16'].map((type) => [type, 16] as const),
  ...['I32', 'U32', 'F32'].map((type) => [type, 32] as const),
  ...['I64', 'U64', 'F64', 'C64'].map((type) => [type, 64] as const),
  ...([
    ['F4', 4],
    ['F6_E2M3', 6],
    ['F6_E3M2', 6],
  ] as const),
]);
const TYPE_NAME = /^[A-Z][A-Z0-9_]{0,31}$/;

interface StoredTensor extends Tensor {
  readonly begin: number;
  readonly end: number;
}

export function readSafetensors(file: RandomAccess): WeightsHeader {
  const { header, dataBytes } = readHeader(file);
  const { __metadata__: metadata = {}, ...entries } = header;
  const stored = Object.entries(entries)
    .map(([name, entry]) => toStored(name, entry))
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
  checkOffsets(stored, dataBytes);
  const tally = new TensorTally();
  for (const { name, type, shape } of stored) tally.add({ name, type, shape });
  const pairs = toPairs(metadata);
  const architecture = findName(pairs, ['modelspec.architecture']);
  return {
    weights: {
      format: 'safetensors',
      ...(architecture !== null && { architecture }),
      ...tally.fields,
    },
    license: findLicense(pairs),
    parents: [],
    interface: null,
    externalFiles: [],
  };
}

interface Header {
  readonly header: Readonly<Record<string, unknown>>;
  /** What is left of the file behind the header. */
  readonly dataBytes: number;
}

function readHeader(file: RandomAccess): Header {
  const start = file.read(0, LENGTH_BYTES);
  if (start.length < LENGTH_BYTES) throw new HeaderFault('the file is too short for a header');
  const claimed = new DataView(start.buffer, start.byteOffset).getBigUint64(0, true);
  if (claimed > LONGEST_HEADER) throw new HeaderFault(`it claims a header of ${claimed} bytes`);
  const length = Number(claimed);
  const dataBytes = file.size - LENGTH_BYTES - length;
  const bytes = dataBytes < 0 ? [] : file.read(LENGTH_BYTES, length);
  if (bytes instanceof Uint8Array && bytes.length === length) {
    return { header: parseHeader(decodeText(bytes, 'its header')), dataBytes };
  }
  throw new HeaderFault(`it claims a header of ${claimed} bytes, and has ${file.size} in all`);
}

function parseHeader(text: string): Readonly<Record<string, unknown>> {
  checkKeys(text, DEEPEST);
  const header = parseJson(text);
  if (!isRecord(header)) throw new HeaderFault('its header is no JSON mapping');
  return header;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HeaderFault('its header is no JSON', { cause });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toPairs(metadata: unknown): KeyValuePairs {
  if (!isRecord(metadata)) throw new HeaderFault('its __metadata__ is no mapping');
  return new Map(
    Object.entries(metadata).map(([key, value]) => {
      if (typeof value === 'string') return [key, value];
      throw new HeaderFault(`its __metadata__ has no text at ${quoted(key)}`);
    }),
  );
}

function toStored(name: string, entry: unknown): StoredTensor {
  const { dtype: type, shape, data_offsets: offsets } = isRecord(entry) ? entry : {};
  const [begin, end] = isCounts(offsets) && offsets.length === 2 ? offsets : [];
  if (typeof type !== 'string' || !TYPE_NAME.test(type)) {
    throw new HeaderFault(`the tensor ${quoted(name)} has no data type`);
  }
  if (!isCounts(shape)) throw new HeaderFault(`the tensor ${quoted(name)} has no shape`);
  if (begin === undefined || end === undefined) {
    throw new HeaderFault(`the tensor ${quoted(name)} has no offsets`);
  }
  return { name, type, shape, begin, end };
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one >= 0);
}

/** The tensors fill the data one after the other, without gap or overlap. */
function checkOffsets(tensors: readonly StoredTensor[], dataBytes: number): void {
  let reached = 0;
  for (const tensor of tensors) {
    const { name, begin, end } = tensor;
    if (begin !== reached || end < begin || end > dataBytes) {
      throw new HeaderFault(
        `the tensor ${quoted(name)} lies at ${begin} to ${end}, where ${reached} to at most ${dataBytes} is left`,
      );
    }
    checkBytes(tensor);
    reached = end;
  }
  if (reached !== dataBytes) {
    throw new HeaderFault(`its tensors take ${reached} bytes, and the file has ${dataBytes}`);
  }
}

/** A data type that is newer than this table takes what it takes. */
function checkBytes(tensor: StoredTensor): void {
  const bits = BITS.get(tensor.type);
  const bytes = tensor.end - tensor.begin;
  if (bits === undefined || countElements(tensor) * bits === bytes * 8) return;
  throw new HeaderFault(
    `the tensor ${quoted(tensor.name)} of type ${tensor.type} and shape [${tensor.shape}] has ${bytes} bytes`,
  );
}
