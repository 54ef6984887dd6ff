import {
  type Document,
  isPair,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import type { Problem } from '../errors.ts';
import { type FieldPath, renderFieldPath } from './field-path.ts';
import { keyText, Locator, type Position } from './locator.ts';

/** A YAML or JSON text, and the name of the file it stands in. */
export interface DocumentSource {
  readonly file: string;
  readonly text: string;
}

export type ParsedText =
  | { readonly ok: true; readonly value: unknown; readonly locator: Locator }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Fault extends Position {
  readonly field: string;
  readonly message: string;
}

const MAX_LENGTH = 4 * 1024 * 1024;
/** How many nodes aliases may add: the bound against texts that expand to gigabytes. */
const MAX_ALIASES = 100;
const JSON_WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const NOT_A_NUMBER = /^[+-]?(?:\.?nan|\.?inf|infinity)$/i;

/** Reads the text as one plain value: what JSON can hold, each key once. */
export function parseText({ file, text }: DocumentSource): ParsedText {
  try {
    return parse(file, text);
  } catch (error) {
    // The yaml package recurses, and refuses aliases while it builds the value.
    const message =
      error instanceof RangeError
        ? 'is nested too deeply'
        : `cannot be read: ${error instanceof Error ? error.message : error}`;
    return refuse(file, [{ line: 1, column: 1, field: '', message }]);
  }
}

function parse(file: string, text: string): ParsedText {
  if (text.length > MAX_LENGTH) {
    const message = `holds ${text.length} characters; at most ${MAX_LENGTH} are read`;
    return refuse(file, [{ line: 1, column: 1, field: '', message }]);
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    merge: true,
    stringKeys: true,
    resolveKnownTags: false,
    // Not "silent": that takes the first of several documents without a word.
    logLevel: 'error',
  });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const syntax = syntaxFaults(document, text, at);
  const faults = syntax.length > 0 ? syntax : valueFaults(document, file, at);
  if (faults.length > 0) return refuse(file, faults);
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  return { ok: true, value, locator: new Locator(document, lineCounter) };
}

function syntaxFaults(
  document: Document,
  text: string,
  at: (offset: number) => Position,
): readonly Fault[] {
  const faults = new Map<number, Fault>();
  for (const error of [...document.errors, ...document.warnings]) {
    const position = at(error.pos[0]);
    // The errors that follow on the same line are mostly echoes of the first.
    if (faults.has(position.line)) continue;
    faults.set(position.line, { ...position, field: '', message: explainSyntax(error, text) });
  }
  if (document.directives?.yaml.version !== '1.2') {
    const message = 'asks for YAML 1.1, which reads "no" as false; delete the line "%YAML 1.1"';
    faults.set(1, { line: 1, column: 1, field: '', message });
  }
  return [...faults.values()];
}

function explainSyntax({ code, message, pos }: YAMLError, text: string): string {
  const rest = text.slice(pos[0]);
  const word = /^(?:"[^"]*"|'[^']*'|![^\s,\]}]*|[^\s,\]}:]+)/.exec(rest)?.[0] ?? rest.slice(0, 1);
  switch (code) {
    case 'BAD_SCALAR_START':
      return `a text cannot begin with ${word.slice(0, 1)} here; put it in quotes: '${word}'`;
    case 'DUPLICATE_KEY':
      return `the field ${word} is there twice; keep one`;
    case 'MULTIPLE_DOCS':
      return 'holds several documents; keep one, and no "---" after it';
    case 'TAG_RESOLVE_FAILED':
      return `the tag ${word} is not read; write the value without it`;
    // The yaml package's own guard against a full stack.
    case 'RESOURCE_EXHAUSTION':
      return 'is nested too deeply';
    default:
      return `is not ${text.trimStart().startsWith('{') ? 'JSON' : 'YAML'}: ${message}`;
  }
}

function valueFaults(
  document: Document.Parsed<ParsedNode>,
  file: string,
  at: (offset: number) => Position,
): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (node: Node, path: FieldPath, message: string | null): void => {
    if (message === null) return;
    faults.push({ ...at(node.range?.[0] ?? 0), field: renderFieldPath(path), message });
  };
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key') return;
      add(node, pathOf(node, ancestors), explainScalar(node, file.endsWith('.json')));
    },
    Alias(_key, node, ancestors) {
      const target = node.resolve(document);
      const circular = target !== undefined && ancestors.includes(target);
      add(node, pathOf(node, ancestors), circular ? `*${node.source} holds itself` : null);
    },
  });
  return faults;
}

function explainScalar(node: Scalar, isJson: boolean): string | null {
  const source = node.source ?? '';
  if (typeof node.value === 'number' && !Number.isFinite(node.value)) return noNumber(source);
  if (
    Number.isInteger(node.value) &&
    !Number.isSafeInteger(node.value) &&
    /^[-+]?\d+$/.test(source)
  )
    return `${source} is too large to be kept exactly; write it as text: "${source}"`;
  if (!isJson || node.type !== 'PLAIN' || JSON_WORD.test(source)) return null;
  if (NOT_A_NUMBER.test(source)) return noNumber(source);
  return `${source} is not JSON; a text stands in double quotes: ${JSON.stringify(source)}`;
}

function noNumber(source: string): string {
  return `expected a number, got ${source}, which JSON cannot hold; leave the field out`;
}

function pathOf(node: Node, ancestors: readonly unknown[]): FieldPath {
  return ancestors.flatMap((ancestor, index): FieldPath => {
    if (isPair(ancestor)) return [keyText(ancestor)];
    return isSeq(ancestor) ? [ancestor.items.indexOf(ancestors[index + 1] ?? node)] : [];
  });
}

function refuse(file: string, faults: readonly Fault[]): ParsedText {
  const problems = faults.map(({ line, column, field, message }) => ({
    file,
    line,
    column,
    field,
    message,
  }));
  return { ok: false, problems };
}
