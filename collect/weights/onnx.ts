import type { Field, Interface } from '../../core/generated/schema-types.ts';
import { ByteCursor } from './byte-cursor.ts';
import { HeaderFault } from './header-fault.ts';
import { findLicense } from './license.ts';
import { readValue } from './onnx-interface.ts';
import { readEntry, readInitializer, readSparseInitializer } from './onnx-tensor.ts';
import { lengthOf, readFields, readName, toCount, toSigned } from './protobuf.ts';
import type { RandomAccess } from './random-access.ts';
import { TensorTally } from './tensor-tally.ts';
import type { WeightsHeader } from './weights-header.ts';

/** The fields of ModelProto, GraphProto and OperatorSetIdProto that are read. */
const MODEL = { irVersion: 1, graph: 7, opsetImport: 8, metadata: 14 };
const GRAPH = { initializer: 5, input: 11, output: 12, sparseInitializer: 15 };
const OPSET = { domain: 1, version: 2 };

/** The standard operators' domain, which is written as nothing. */
const STANDARD_DOMAIN = 'ai.onnx';

/** A graph with more inputs and outputs than this has none of them listed. */
const MOST_VALUES = 1000;

interface Model {
  irVersion: bigint;
  hasGraph: boolean;
  readonly opsets: Map<string, number>;
  readonly pairs: Map<string, string>;
  readonly tally: TensorTally;
  readonly externalFiles: Set<string>;
  readonly inputs: Field[];
  readonly outputs: Field[];
}

export function readOnnx(file: RandomAccess): WeightsHeader {
  const model = readModel(new ByteCursor(file));
  if (model.irVersion < 1n || !model.hasGraph) {
    throw new HeaderFault('it is no ONNX model: it has no version or no graph');
  }
  const { opsets, pairs, tally, externalFiles } = model;
  return {
    weights: {
      format: 'onnx',
      ...tally.fields,
      ...(opsets.size > 0 && { opsets: Object.fromEntries(opsets) }),
    },
    license: findLicense(pairs),
    parents: [],
    interface: toInterface(model),
    externalFiles: [...externalFiles],
  };
}

function readModel(cursor: ByteCursor): Model {
  const model: Model = {
    ...{ irVersion: 0n, hasGraph: false, opsets: new Map(), pairs: new Map() },
    ...{ tally: new TensorTally(), externalFiles: new Set(), inputs: [], outputs: [] },
  };
  for (const field of readFields(cursor, cursor.size)) {
    switch (field.number) {
      case MODEL.irVersion:
        model.irVersion = toSigned(field.value ?? 0n);
        break;
      case MODEL.opsetImport:
        model.opsets.set(...readOpset(cursor, lengthOf(field)));
        break;
      case MODEL.metadata:
        model.pairs.set(...readEntry(cursor, lengthOf(field)));
        break;
      case MODEL.graph:
        model.hasGraph = true;
        readGraph(cursor, lengthOf(field), model);
        break;
    }
  }
  return model;
}

function readOpset(cursor: ByteCursor, length: number): [string, number] {
  let domain = '';
  let version = 0;
  for (const field of readFields(cursor, length)) {
    if (field.number === OPSET.domain) domain = readName(cursor, field);
    if (field.number === OPSET.version) version = toCount(field.value ?? 0n, 'an operator set');
  }
  return [domain === '' ? STANDARD_DOMAIN : domain, version];
}

function readGraph(cursor: ByteCursor, length: number, model: Model): void {
  const add = ({ tensor, externalFile }: ReturnType<typeof readInitializer>): void => {
    model.tally.add(tensor);
    if (externalFile !== null) model.externalFiles.add(externalFile);
  };
  for (const field of readFields(cursor, length)) {
    switch (field.number) {
      case GRAPH.initializer:
        add(readInitializer(cursor, lengthOf(field)));
        break;
      case GRAPH.sparseInitializer:
        add(readSparseInitializer(cursor, lengthOf(field)));
        break;
      case GRAPH.input:
        model.inputs.push(readValue(cursor, lengthOf(field)));
        break;
      case GRAPH.output:
        model.outputs.push(readValue(cursor, lengthOf(field)));
        break;
    }
  }
}

/** An input that has a value already is a parameter: before IR version 4 each was both. */
function toInterface({ inputs, outputs, tally }: Model): Interface | null {
  const open = inputs.filter(({ name }) => !tally.has(name));
  const values = [...open, ...outputs];
  const isComplete = values.every(({ name, type }) => name !== '' && type !== '');
  const isListable = isComplete && outputs.length > 0 && values.length <= MOST_VALUES;
  return isListable ? { inputs: open, outputs } : null;
}
