import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

interface Place {
  readonly pointer: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

const FILES = readdirSync('schemas').filter((name) => name.endsWith('.schema.json'));
const ajv = new Ajv2020({ strict: false });
const places = FILES.flatMap((name) => {
  const schema: { $id: string } = JSON.parse(readFileSync(join('schemas', name), 'utf8'));
  ajv.addSchema(schema);
  return placesOf(schema, `${schema.$id}#`);
});

/** The schema and all schemas in it. */
function placesOf(value: unknown, pointer: string): readonly Place[] {
  if (!isMapping(value)) return [];
  const below = Object.entries(value).flatMap(([key, child]) => {
    if (key === 'examples') return [];
    return placesOf(child, `${pointer}/${key}`);
  });
  return [{ pointer, schema: value }, ...below];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe('the schemas', () => {
  const withExamples = places.filter(({ schema }) => Array.isArray(schema['examples']));

  it.each(withExamples)('give examples that fit at $pointer', ({ pointer, schema }) => {
    const validate = ajv.compile({ $ref: pointer });
    for (const example of [schema['examples']].flat()) {
      validate(example);
      expect(validate.errors ?? []).toEqual([]);
    }
    expect(withExamples.length).toBeGreaterThan(30);
  });

  it('say of every property what it is', () => {
    const properties = places.filter(({ pointer }) => /\/properties\/[^/]+$/.test(pointer));
    const silent = properties.filter(({ schema }) => !describes(schema));
    expect(silent.map(({ pointer }) => pointer)).toEqual([]);
    expect(properties.length).toBeGreaterThan(80);
  });
});

function describes(schema: Readonly<Record<string, unknown>>): boolean {
  if (typeof schema['description'] === 'string') return true;
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return false;
  return places.some(({ pointer, schema: target }) => {
    const referred = pointer.endsWith(reference) || pointer.endsWith(`.json${reference}`);
    return referred && describes(target);
  });
}
