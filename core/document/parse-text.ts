import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../errors.ts';
import { Locator } from './locator.ts';
import { syntaxFaults, type TextFault } from './syntax-faults.ts';
import { valueFaults } from './value-faults.ts';
import { oneLine } from './wording.ts';

/** A YAML or JSON text, and the name of the file it stands in. */
export interface DocumentSource {
  readonly file: string;
  readonly text: string;
}

export type ParsedText =
  | { readonly ok: true; readonly value: unknown; readonly locator: Locator }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The yaml package takes some microseconds for each character of a hostile text. */
const MAX_LENGTH = 4 * 1024 * 1024;
/** The bound against aliases that expand to gigabytes. */
const MAX_ALIASES = 100;
const MAX_PROBLEMS = 100;

/** Reads the text as one plain value: what JSON can hold, each key once. `longest` is in characters. */
export function parseText({ file, text }: DocumentSource, longest = MAX_LENGTH): ParsedText {
  if (text.length > longest) {
    return refuse(file, `holds ${text.length} characters; at most ${longest} are read`);
  }
  try {
    return parse(file, text);
  } catch (error) {
    return refuse(file, explainFailure(error));
  }
}

/** The yaml package recurses, and refuses aliases while it builds the value. */
function explainFailure(error: unknown): string {
  if (error instanceof RangeError) return 'is nested too deeply';
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('Excessive alias count')) {
    return 'repeats too much by aliases (*name); write the values out';
  }
  return `cannot be read: ${message}`;
}

function parse(file: string, text: string): ParsedText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
    stringKeys: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    // Not "silent": that takes the first of several documents without a word.
    logLevel: 'error',
  });
  const syntax = syntaxFaults(document, text);
  const faults = syntax.length > 0 ? onePerLine(syntax, lines) : valueFaults(document, file);
  if (faults.length > 0) {
    const problems = faults.slice(0, MAX_PROBLEMS).map(({ offset, field, message }) => {
      const { line, col } = lines.linePos(offset);
      return { file, line, column: col, field: oneLine(field), message: oneLine(message) };
    });
    return { ok: false, problems };
  }
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  return { ok: true, value, locator: new Locator(document, lines) };
}

/** The errors that follow on the same line are mostly echoes of the first. */
function onePerLine(faults: readonly TextFault[], lines: LineCounter): readonly TextFault[] {
  const byLine = Map.groupBy(faults, ({ offset }) => lines.linePos(offset).line);
  return [...byLine.values()].flatMap((sameLine) => sameLine.slice(0, 1));
}

function refuse(file: string, message: string): ParsedText {
  const problem = { file, line: 1, column: 1, field: '', message: oneLine(message) };
  return { ok: false, problems: [problem] };
}
