import type { ErrorObject } from 'ajv';
import { explainType } from './explain-type.ts';
import { type FieldPath, isMapping } from './field-path.ts';
import { exampleOf, placesOf, type Schema } from './schema.ts';
import { suggest } from './suggest.ts';
import { listOf, show, writeInline } from './wording.ts';

/** One error of a schema, and what a message can draw on. */
export interface SchemaError {
  readonly error: ErrorObject;
  /** Of the whole document. */
  readonly root: Schema;
  /** Of the value that is wrong. */
  readonly schema: Schema;
  readonly path: FieldPath;
  /** The value as it is written, where it is one word. */
  readonly source: string | null;
}

type Explain = (subject: SchemaError) => string;

const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  type: ({ error, schema, source }) => explainType(schema, error.data, source),
  required: ({ error, schema }) => explainMissing(String(error.params['missingProperty']), schema),
  additionalProperties: explainUnknown,
  anyOf: explainAlternatives,
  enum: ({ error, schema }) => explainChoice(error.data, schema.enum ?? []),
  const: ({ error, schema }) => `expected ${show(schema.const)}, got ${show(error.data)}`,
  pattern: ({ error, schema }) => explainPattern(error.propertyName ?? error.data, schema),
  minLength: ({ schema }) => `is empty; write for example ${writeInline(exampleOf(schema))}`,
  maxLength: ({ error }) =>
    `is ${String(error.propertyName ?? error.data).length} characters long; at most ${error.params['limit']} are allowed`,
  minItems: ({ schema }) => `is empty; write for example ${writeInline(exampleOf(schema))}`,
  minProperties: ({ schema }) => `is empty; write for example ${writeInline(exampleOf(schema))}`,
  maxProperties: explainCrowd,
  minimum: ({ error }) => `must be at least ${error.params['limit']}, got ${show(error.data)}`,
  exclusiveMinimum: ({ error }) =>
    `must be more than ${error.params['limit']}, got ${show(error.data)}`,
  exclusiveMaximum: ({ error }) =>
    `must be less than ${error.params['limit']}, got ${show(error.data)}`,
};

/** What is wrong, and what would be right. */
export function explainError(subject: SchemaError): string {
  const { error } = subject;
  return EXPLANATIONS[error.keyword]?.(subject) ?? error.message ?? 'does not fit the schema';
}

/** The field that an unknown one was probably meant to be, among those allowed at its place. */
export function suggestField(unknown: string, schema: Schema): string | null {
  return suggest(unknown, Object.keys(schema.properties ?? {}));
}

function explainMissing(name: string, schema: Schema): string {
  const example = exampleOf(schema.properties?.[name] ?? {});
  return `missing; add for example ${writeInline({ [name]: example })}`;
}

function explainUnknown({ error, schema, root }: SchemaError): string {
  const name = String(error.params['additionalProperty']);
  const near = suggestField(name, schema);
  if (near !== null) return `unknown field '${name}', did you mean '${near}'?`;
  const places = placesOf(name, root);
  if (places.length > 0 && places.length <= 2)
    return `unknown field '${name}' here; it belongs at ${listOf(places, 'or')}`;
  const allowed = Object.keys(schema.properties ?? {}).filter((key) => key !== '$schema');
  return `unknown field '${name}'; allowed here: ${allowed.join(', ')}`;
}

/** Ours all say which fields of several must be there. */
function explainAlternatives({ schema }: SchemaError): string {
  const names = (schema.anyOf ?? []).flatMap(({ required }) => required ?? []);
  const examples = names.map((name) =>
    writeInline({ [name]: exampleOf(schema.properties?.[name] ?? {}) }),
  );
  return `needs ${listOf(names, 'or')}; add for example ${examples.join(' or ')}`;
}

function explainChoice(value: unknown, choices: readonly unknown[]): string {
  const names = choices.map(String);
  const near = typeof value === 'string' ? suggest(value, names) : null;
  const hint = near === null ? '' : `, did you mean '${near}'?`;
  return `expected ${listOf(names, 'or')}, got ${show(value)}${hint}`;
}

function explainPattern(value: unknown, schema: Schema): string {
  const example = schema.examples === undefined ? '' : ` For example: ${schema.examples[0]}`;
  return `${show(value)} does not fit. Expected: ${schema.description ?? 'another form.'}${example}`;
}

function explainCrowd({ error }: SchemaError): string {
  const names = isMapping(error.data) ? Object.keys(error.data) : [];
  return `holds ${listOf(names, 'and')} together; write each as an element of its own`;
}

/** The field that an error is about: the one that is missing or unknown, not what should hold it. */
export function fieldOf(error: ErrorObject, path: FieldPath): FieldPath {
  const { missingProperty, additionalProperty } = error.params;
  const name: unknown = missingProperty ?? additionalProperty ?? error.propertyName;
  return typeof name === 'string' ? [...path, name] : path;
}
