import type { ErrorObject } from 'ajv';
import { explainError, fieldOf, type SchemaError, suggestField } from './explain-error.ts';
import type { Fault } from './fault.ts';
import { type FieldPath, parseJsonPointer, renderFieldPath } from './field-path.ts';
import { type Schema, schemaAt } from './schema.ts';

/** What the errors of a schema are about. */
export interface Checked {
  readonly document: unknown;
  readonly schema: Schema;
  /** A word of the document as it is written. */
  readonly sourceOf: (path: FieldPath) => string | null;
}

/** Keywords of which one error for a field is enough, the most telling first. */
const RANK = ['type', 'const', 'enum', 'minLength', 'maxLength', 'pattern'];
/** Errors that stand at the field's name, not at its value. */
const ABOUT_THE_KEY = ['required', 'additionalProperties', 'anyOf', 'maxProperties'];

/** One fault for each thing that is wrong, however many errors it gave. */
export function schemaFaults(errors: readonly ErrorObject[], checked: Checked): readonly Fault[] {
  const subjects = errors
    .filter((error) => !isEcho(error))
    .map((error) => subjectOf(error, checked))
    .sort((a, b) => rankOf(a.error) - rankOf(b.error));
  const meant = subjects.flatMap(meantField);
  const faults = new Map<string, Fault>();
  for (const subject of subjects) {
    const path = fieldOf(subject.error, subject.path);
    const field = renderFieldPath(path);
    const misspelt = subject.error.keyword === 'required' && meant.includes(field);
    if (misspelt || faults.has(field)) continue;
    const part = isAboutKey(subject.error) ? 'key' : 'value';
    faults.set(field, { path, part, message: explainError(subject) });
  }
  return [...faults.values()];
}

function subjectOf(error: ErrorObject, { document, schema: root, sourceOf }: Checked): SchemaError {
  const path = parseJsonPointer(error.instancePath, document);
  const found = schemaAt(root, path) ?? {};
  const schema = error.propertyName === undefined ? found : (found.propertyNames ?? {});
  return { error, root, schema, path, source: sourceOf(path) };
}

/** The branches of an `anyOf`, and a name's rules, are reported by one error of their own. */
function isEcho({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword === 'propertyNames' || /\/anyOf\/\d+\//.test(schemaPath);
}

/** A field that is misspelt is not also missing. */
function meantField({ error, path, schema }: SchemaError): readonly string[] {
  if (error.keyword !== 'additionalProperties') return [];
  const near = suggestField(String(error.params['additionalProperty']), schema);
  return near === null ? [] : [renderFieldPath([...path, near])];
}

function isAboutKey(error: ErrorObject): boolean {
  return error.propertyName !== undefined || ABOUT_THE_KEY.includes(error.keyword);
}

function rankOf({ keyword }: ErrorObject): number {
  const rank = RANK.indexOf(keyword);
  return rank === -1 ? RANK.length : rank;
}
