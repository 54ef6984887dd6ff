import { isMapping, valueAt } from '../../core/document/field-path.ts';
import { textAt } from './fields.ts';

/** MLflow's words for columns, in those that it uses for tensors: numpy's. */
const NUMPY: ReadonlyMap<string, string> = new Map([
  ['double', 'float64'],
  ['float', 'float32'],
  ['long', 'int64'],
  ['integer', 'int32'],
  ['boolean', 'bool'],
  ['binary', 'bytes'],
  ['datetime', 'datetime64[ns]'],
]);

const DEEPEST = 5;
const LONGEST = 500;

/** A column's type: `float64`, `array<string>`, `object<age: int64, name?: string>`. */
export function toTypeName(column: unknown): string {
  const name = render(column, 0);
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}

function render(column: unknown, depth: number): string {
  if (depth > DEEPEST) return '…';
  const type = textAt(column, 'type') ?? 'any';
  switch (type) {
    case 'array':
      return `array<${render(valueAt(column, ['items']), depth + 1)}>`;
    case 'map':
      return `map<${render(valueAt(column, ['values']), depth + 1)}>`;
    case 'object':
      return `object<${renderProperties(valueAt(column, ['properties']), depth + 1)}>`;
    default:
      return NUMPY.get(type) ?? type;
  }
}

function renderProperties(properties: unknown, depth: number): string {
  if (!isMapping(properties)) return 'any';
  return Object.entries(properties)
    .slice(0, LONGEST)
    .map(([name, property]) => {
      const mark = valueAt(property, ['required']) === false ? '?' : '';
      return `${name}${mark}: ${render(property, depth)}`;
    })
    .join(', ');
}
