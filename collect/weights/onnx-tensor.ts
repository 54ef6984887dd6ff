import type { Tensor } from '../../core/generated/schema-types.ts';
import type { ByteCursor } from './byte-cursor.ts';
import { HeaderFault, quoted } from './header-fault.ts';
import { toOnnxType } from './onnx-types.ts';
import { findText, lengthOf, readFields, readName, readNumbers, toCount } from './protobuf.ts';
import { countElements, MOST_DIMENSIONS } from './tensor-tally.ts';

/** The fields of TensorProto and SparseTensorProto that are read. */
const DIMS = 1;
const DATA_TYPE = 2;
const NAME = 8;
const RAW_DATA = 9;
const EXTERNAL_DATA = 13;
const DATA_LOCATION = 14;
const SPARSE_VALUES = 1;
const SPARSE_DIMS = 3;
const ENTRY_KEY = 1;
const ENTRY_VALUE = 2;

const EXTERNAL = 1n;

/** The shortest way to write an element is a quarter of a byte. */
const MOST_ELEMENTS_A_BYTE = 4;

/** An initializer, without its data. */
export interface Initializer {
  readonly tensor: Tensor;
  /** The file that holds its data, from the model's folder; null: the model does. */
  readonly externalFile: string | null;
}

interface TensorParts {
  readonly dims: bigint[];
  name: string;
  type: number;
  rawBytes: number | null;
  isExternal: boolean;
  location: string | null;
}

export function readInitializer(cursor: ByteCursor, length: number): Initializer {
  const parts = readParts(cursor, length);
  const tensor = toTensor(parts, parts.dims);
  if (parts.isExternal) return { tensor, externalFile: parts.location };
  checkBytes(tensor, parts, length);
  return { tensor, externalFile: null };
}

/** The tensor that a sparse initializer stands for; its name is that of its values. */
export function readSparseInitializer(cursor: ByteCursor, length: number): Initializer {
  const dims: bigint[] = [];
  let values: TensorParts | null = null;
  for (const field of readFields(cursor, length)) {
    if (field.number === SPARSE_VALUES) values = readParts(cursor, lengthOf(field));
    if (field.number === SPARSE_DIMS) addDimensions(dims, readNumbers(cursor, field));
  }
  if (values === null) throw new HeaderFault('it has a sparse tensor without values');
  const externalFile = values.isExternal ? values.location : null;
  return { tensor: toTensor(values, dims), externalFile };
}

function readParts(cursor: ByteCursor, length: number): TensorParts {
  const parts: TensorParts = {
    ...{ dims: [], name: '', type: 0, rawBytes: null, isExternal: false, location: null },
  };
  for (const field of readFields(cursor, length)) {
    switch (field.number) {
      case DIMS:
        addDimensions(parts.dims, readNumbers(cursor, field));
        break;
      case DATA_TYPE:
        parts.type = toCount(field.value ?? 0n, 'a data type');
        break;
      case NAME:
        parts.name = readName(cursor, field);
        break;
      case RAW_DATA:
        parts.rawBytes = lengthOf(field);
        break;
      case EXTERNAL_DATA:
        parts.location = readLocation(cursor, lengthOf(field)) ?? parts.location;
        break;
      case DATA_LOCATION:
        parts.isExternal = field.value === EXTERNAL;
        break;
    }
  }
  return parts;
}

function addDimensions(dims: bigint[], more: readonly bigint[]): void {
  dims.push(...more);
  if (dims.length > MOST_DIMENSIONS) throw new HeaderFault('it has a tensor of many dimensions');
}

function readLocation(cursor: ByteCursor, length: number): string | null {
  const [key, value] = readEntry(cursor, length);
  return key === 'location' && value !== '' ? value : null;
}

/** A StringStringEntryProto; a long text is empty. */
export function readEntry(cursor: ByteCursor, length: number): readonly [string, string] {
  let [key, value] = ['', ''];
  for (const field of readFields(cursor, length)) {
    if (field.number === ENTRY_KEY) key = findText(cursor, field) ?? '';
    if (field.number === ENTRY_VALUE) value = findText(cursor, field) ?? '';
  }
  return [key, value];
}

function toTensor({ name, type }: TensorParts, dims: readonly bigint[]): Tensor {
  if (name === '') throw new HeaderFault('it has an initializer without a name');
  if (type === 0) throw new HeaderFault(`the tensor ${quoted(name)} has no data type`);
  const shape = dims.map((dimension) => toCount(dimension, `a dimension in ${quoted(name)}`));
  return { name, type: toOnnxType(type).name, shape };
}

function checkBytes(tensor: Tensor, { type, rawBytes }: TensorParts, length: number): void {
  const count = countElements(tensor);
  const { bits } = toOnnxType(type);
  const fits =
    rawBytes === null || bits === null
      ? count <= length * MOST_ELEMENTS_A_BYTE
      : Math.ceil((count * bits) / 8) === rawBytes;
  if (fits) return;
  throw new HeaderFault(
    `the tensor ${quoted(tensor.name)} has ${count} elements in ${rawBytes ?? length} bytes`,
  );
}
