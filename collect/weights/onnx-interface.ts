import type { Field } from '../../core/generated/schema-types.ts';
import type { ByteCursor } from './byte-cursor.ts';
import { HeaderFault } from './header-fault.ts';
import { toOnnxType } from './onnx-types.ts';
import { findText, lengthOf, readFields, readName, toCount, toSigned } from './protobuf.ts';
import { MOST_DIMENSIONS } from './tensor-tally.ts';

/** The fields of ValueInfoProto, TypeProto, TensorShapeProto and its Dimension that are read. */
const VALUE = { name: 1, type: 2, description: 3 };
const TYPE = { tensor: 1, sequence: 4, map: 5, sparseTensor: 8, optional: 9 };
const TENSOR = { elementType: 1, shape: 2 };
const MAP = { keyType: 1, valueType: 2 };
const ELEMENT_TYPE = 1;
const DIMENSION = 1;
const DIMENSION_VALUE = 1;

const ANY_LENGTH = -1;
const DEEPEST = 8;

interface ValueType {
  /** Empty: not said. */
  readonly name: string;
  /** null: not said, or no tensor. */
  readonly shape: number[] | null;
}

const UNKNOWN: ValueType = { name: '', shape: null };

/** An input or output of the graph; what it leaves out is empty. */
export function readValue(cursor: ByteCursor, length: number): Field {
  let name = '';
  let type = UNKNOWN;
  let description = '';
  for (const field of readFields(cursor, length)) {
    if (field.number === VALUE.name) name = readName(cursor, field);
    if (field.number === VALUE.type) type = readType(cursor, lengthOf(field), 0);
    if (field.number === VALUE.description) description = findText(cursor, field) ?? '';
  }
  return {
    ...{ name, type: type.name },
    ...(type.shape !== null && { shape: type.shape }),
    ...(description !== '' && { description }),
  };
}

function readType(cursor: ByteCursor, length: number, depth: number): ValueType {
  if (depth > DEEPEST) throw new HeaderFault('it has types that are nested too deep');
  let type = UNKNOWN;
  for (const field of readFields(cursor, length)) {
    switch (field.number) {
      case TYPE.tensor:
        type = readTensorType(cursor, lengthOf(field));
        break;
      case TYPE.sparseTensor:
        type = wrap('sparse_tensor', readTensorType(cursor, lengthOf(field)));
        break;
      case TYPE.sequence:
        type = wrap('seq', readElementType(cursor, lengthOf(field), depth));
        break;
      case TYPE.optional:
        type = wrap('optional', readElementType(cursor, lengthOf(field), depth));
        break;
      case TYPE.map:
        type = readMapType(cursor, lengthOf(field), depth);
        break;
    }
  }
  return type;
}

function wrap(kind: string, { name }: ValueType): ValueType {
  return name === '' ? UNKNOWN : { name: `${kind}(${name})`, shape: null };
}

function readTensorType(cursor: ByteCursor, length: number): ValueType {
  let name = '';
  let shape: number[] | null = null;
  for (const field of readFields(cursor, length)) {
    if (field.number === TENSOR.elementType) name = plainName(field.value);
    if (field.number === TENSOR.shape) shape = readShape(cursor, lengthOf(field));
  }
  return { name, shape };
}

function plainName(type: bigint | null): string {
  return type === null || type === 0n ? '' : toOnnxType(toCount(type, 'a data type')).plainName;
}

function readShape(cursor: ByteCursor, length: number): number[] {
  const shape: number[] = [];
  for (const field of readFields(cursor, length)) {
    if (field.number === DIMENSION) shape.push(readDimension(cursor, lengthOf(field)));
    if (shape.length > MOST_DIMENSIONS) throw new HeaderFault('it has a value of many dimensions');
  }
  return shape;
}

/** One with a name, or without anything, can be of any length; so is a negative one. */
function readDimension(cursor: ByteCursor, length: number): number {
  let dimension = ANY_LENGTH;
  for (const { number, value } of readFields(cursor, length)) {
    if (number !== DIMENSION_VALUE || value === null) continue;
    dimension = toSigned(value) < 0n ? ANY_LENGTH : toCount(value, 'a dimension');
  }
  return dimension;
}

function readElementType(cursor: ByteCursor, length: number, depth: number): ValueType {
  let type = UNKNOWN;
  for (const field of readFields(cursor, length)) {
    if (field.number === ELEMENT_TYPE) type = readType(cursor, lengthOf(field), depth + 1);
  }
  return type;
}

function readMapType(cursor: ByteCursor, length: number, depth: number): ValueType {
  let key = '';
  let value = UNKNOWN;
  for (const field of readFields(cursor, length)) {
    if (field.number === MAP.keyType) key = plainName(field.value);
    if (field.number === MAP.valueType) value = readType(cursor, lengthOf(field), depth + 1);
  }
  return key === ''
    ? UNKNOWN
    : wrap('map', { ...value, name: value.name && `${key},${value.name}` });
}
