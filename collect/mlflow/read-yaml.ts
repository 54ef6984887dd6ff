import { isMapping } from '../../core/document/field-path.ts';
import { type DocumentSource, parseText } from '../../core/document/parse-text.ts';
import { Unreadable } from './notes.ts';

// MLflow writes hexadecimal texts without quotes, and YAML 1.2 takes 12345e67 for a number.
const HEXADECIMAL = /^(digest|\w*_id|\w*_uuid): ([0-9a-f]+)$/gm;

/** A mapping that MLflow wrote. */
export function readYaml({ file, text }: DocumentSource): Readonly<Record<string, unknown>> {
  const parsed = parseText({ file, text: text.replace(HEXADECIMAL, "$1: '$2'") });
  if (!parsed.ok) {
    const { line, message } = parsed.problems[0] ?? { line: 1, message: 'is not YAML' };
    throw new Unreadable(`is damaged at line ${line} (${message}); let MLflow write it anew`);
  }
  if (!isMapping(parsed.value)) throw new Unreadable('is no mapping; let MLflow write it anew');
  return parsed.value;
}
