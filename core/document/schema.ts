import { SCHEMAS } from '../generated/schemas.ts';
import type { FieldPath } from './field-path.ts';

/** What messages need of a JSON Schema. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly pattern?: string;
}

const FILES: Readonly<Record<string, Schema>> = SCHEMAS;

/** A schema with every reference replaced by what it refers to; none of ours recurses. */
export function loadSchema(file: string): Schema {
  return dereference(FILES[file] ?? {}, file);
}

/** The schema of the field at a path, or null where none is known. */
export function schemaAt(schema: Schema, path: FieldPath): Schema | null {
  let found: Schema | null | undefined = schema;
  for (const step of path) found = found && childOf(found, step);
  return found ?? null;
}

/** The paths at which the schema has a field of that name, `training.hyperparameters`. */
export function placesOf(name: string, schema: Schema, above = ''): readonly string[] {
  const below = Object.entries(schema.properties ?? {}).flatMap(([key, child]) => [
    ...(key === name ? [`${above}${key}`] : []),
    ...placesOf(name, child, `${above}${key}.`),
  ]);
  const inside = schema.items ? placesOf(name, schema.items, `${above.slice(0, -1)}[].`) : [];
  const entry = schema.additionalProperties;
  const entries = typeof entry === 'object' ? placesOf(name, entry, `${above}<name>.`) : [];
  return [...below, ...inside, ...entries];
}

/** A value that the schema allows: its example, or the smallest that can be made up. */
export function exampleOf(schema: Schema): unknown {
  const given = schema.examples?.[0] ?? schema.const ?? schema.enum?.[0];
  if (given !== undefined) return given;
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  switch (type) {
    case 'object':
      return exampleMapping(schema);
    case 'array':
      return schema.items ? [exampleOf(schema.items)] : [];
    case 'boolean':
      return false;
    case 'string':
      return '...';
    default:
      return schema.minimum ?? 0;
  }
}

function exampleMapping(schema: Schema): unknown {
  const keys = [...(schema.required ?? []), ...(schema.anyOf?.[0]?.required ?? [])];
  return Object.fromEntries(keys.map((key) => [key, exampleOf(schema.properties?.[key] ?? {})]));
}

function childOf(schema: Schema, step: string | number): Schema | undefined {
  if (typeof step === 'number') return schema.items;
  const entry = schema.additionalProperties;
  const named = Object.entries(schema.properties ?? {}).find(([key]) => key === step)?.[1];
  return named ?? (typeof entry === 'object' ? entry : undefined);
}

function dereference(schema: Schema, file: string): Schema {
  const { $ref, ...rest } = schema;
  if ($ref !== undefined) {
    const [target = '', pointer = ''] = $ref.split('#');
    const home = target === '' ? file : target;
    return { ...dereference(definition(home, pointer), home), ...rest };
  }
  const { properties, items, additionalProperties, propertyNames } = schema;
  const follow = (child: Schema): Schema => dereference(child, file);
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties, follow) }),
    ...(items && { items: follow(items) }),
    ...(propertyNames && { propertyNames: follow(propertyNames) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: follow(additionalProperties),
    }),
  };
}

/** Our references have two forms: `/$defs/<name>` and `/$defs/<name>/properties/<name>`. */
function definition(file: string, pointer: string): Schema {
  const [, , name = '', , property] = pointer.split('/');
  const found = FILES[file]?.$defs?.[name] ?? {};
  return property === undefined ? found : (found.properties?.[property] ?? {});
}

function mapValues(
  schemas: Readonly<Record<string, Schema>>,
  change: (schema: Schema) => Schema,
): Readonly<Record<string, Schema>> {
  return Object.fromEntries(Object.entries(schemas).map(([key, child]) => [key, change(child)]));
}
