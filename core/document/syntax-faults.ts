import type { Document, YAMLError } from 'yaml';

/** Something wrong in a text, before it is known on which line that is. */
export interface TextFault {
  readonly offset: number;
  readonly field: string;
  readonly message: string;
}

/** What keeps a text from being one YAML document. */
export function syntaxFaults(document: Document, text: string): readonly TextFault[] {
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    field: '',
    message: explainSyntax(error, text),
  }));
  if (document.directives?.yaml.version === '1.2') return faults;
  const message = 'asks for YAML 1.1, which reads "no" as false; delete the line "%YAML 1.1"';
  return [{ offset: 0, field: '', message }, ...faults];
}

function explainSyntax({ code, message, pos }: YAMLError, text: string): string {
  const rest = text.slice(pos[0]);
  const word = /^(?:"[^"]*"|'[^']*'|![^\s,\]}]*|[^\s,\]}:]+)/.exec(rest)?.[0] ?? rest.slice(0, 1);
  switch (code) {
    case 'BAD_SCALAR_START':
      return `a text cannot begin with ${word.slice(0, 1)} here; put it in quotes: '${word}'`;
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
