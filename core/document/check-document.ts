import { type Problem, RegistryError } from '../errors.ts';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentRules,
  type Documents,
} from './document-kinds.ts';
import type { Fault } from './fault.ts';
import { type FieldPath, renderFieldPath } from './field-path.ts';
import type { Locator, Position } from './locator.ts';
import { type DocumentSource, parseText } from './parse-text.ts';
import { renderProblem } from './render-problem.ts';
import { schemaFaults } from './schema-faults.ts';
import { oneLine } from './wording.ts';

export type CheckedDocument<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** Where the field stands in the file; null: it is not there. */
      positionOf(path: FieldPath): Position | null;
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** What was read all the same; undefined: the text is not even YAML. */
      readonly read: unknown;
    };

/** A text that holds one part of a document: which, and the document around it. */
export interface Frame {
  /** Where the part stands; or, for a text of another shape, where in it a field comes from. */
  readonly base: FieldPath | ((path: FieldPath) => FieldPath);
  wrap(part: unknown): unknown;
}

/** More help nobody, and each has to be searched for in the file. */
const MAX_PROBLEMS = 100;

const WHOLE: Frame = { base: [], wrap: (document) => document };

/** Reads a document and names all that is wrong with it, in the order of the file. */
export function checkDocument<K extends DocumentKind>(
  kind: K,
  source: DocumentSource,
): CheckedDocument<Documents[K]> {
  return checkPart(kind, source, WHOLE);
}

/** As `checkDocument`, for a file that holds one part; gives the document around it. */
export function checkPart<K extends DocumentKind>(
  kind: K,
  source: DocumentSource,
  { base, wrap }: Frame,
): CheckedDocument<Documents[K]> {
  const rules: DocumentRules<Documents[K]> = DOCUMENT_KINDS[kind];
  const text = parseText(source, rules.longest);
  if (!text.ok) return { ...text, read: undefined };
  const { locator } = text;
  const inside = (path: FieldPath): FieldPath =>
    typeof base === 'function' ? base(path) : path.slice(base.length);
  const refuse = (faults: readonly Fault[]): Extract<CheckedDocument<never>, { ok: false }> => ({
    ok: false,
    read: value,
    problems: faults
      .slice(0, MAX_PROBLEMS)
      .map((fault) => locate(source.file, { ...fault, path: inside(fault.path) }, locator))
      .sort(inOrderOfTheFile),
  });
  const value = wrap(text.value);
  if (!rules.fits(value)) {
    const sourceOf = (path: FieldPath): string | null => locator.sourceOf(inside(path));
    return refuse(
      schemaFaults(rules.errors().slice(0, MAX_PROBLEMS), {
        document: value,
        schema: rules.schema,
        sourceOf,
      }),
    );
  }
  const faults = rules.faults(value);
  if (faults.length > 0) return refuse(faults);
  return { ok: true, value, positionOf: (path) => locator.find(inside(path)) };
}

/** The document, or an error that names all that is wrong with it. */
export function readDocument<K extends DocumentKind>(
  kind: K,
  source: DocumentSource,
): Documents[K] {
  const checked = checkDocument(kind, source);
  if (checked.ok) return checked.value;
  throw new RegistryError('INVALID_DOCUMENT', {
    problem: `${source.file} is not a valid ${DOCUMENT_KINDS[kind].schema.title ?? kind}.`,
    remedy: checked.problems.map(renderProblem).join('\n'),
    problems: checked.problems,
  });
}

function locate(file: string, { path, part, message }: Fault, locator: Locator): Problem {
  const value = part === 'value' ? locator.findValue(path) : null;
  const { line, column } = value ?? locator.nearest(path);
  return { file, line, column, field: oneLine(renderFieldPath(path)), message: oneLine(message) };
}

function inOrderOfTheFile(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
