/**
 * From each type to those that hold all its values exactly; for all others only equal is equal.
 * Names are those of NumPy, Arrow and ONNX, and MLflow's own are told by the aliases.
 */
const WIDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['int8', ['int16', 'float16']],
  ['int16', ['int32', 'float32']],
  ['int32', ['int64', 'float64']],
  ['uint8', ['uint16', 'int16', 'float16']],
  ['uint16', ['uint32', 'int32', 'float32']],
  ['uint32', ['uint64', 'int64', 'float64']],
  ['float16', ['float32']],
  ['bfloat16', ['float32']],
  ['float32', ['float64']],
]);

/** https://mlflow.org/docs/latest/ml/model/signatures */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['integer', 'int32'],
  ['long', 'int64'],
  ['float', 'float32'],
  ['double', 'float64'],
  ['half', 'float16'],
  ['bool', 'boolean'],
  ['str', 'string'],
]);

const ANY = 'any';

/** true: every value of the one type is a value of the other. */
export function isTypeWithin(one: string, other: string): boolean {
  return isWithin(toPlain(one), toPlain(other));
}

function isWithin(one: string, other: string): boolean {
  if (one === other || other === ANY) return true;
  return (WIDER.get(one) ?? []).some((wider) => isWithin(wider, other));
}

function toPlain(type: string): string {
  const name = type.trim().toLowerCase();
  return ALIASES.get(name) ?? name;
}
