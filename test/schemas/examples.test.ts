import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../core/document/check-document.ts';
import type { DocumentKind } from '../../core/document/document-kinds.ts';
import { renderProblem } from '../../core/document/render-problem.ts';

const FOLDER = 'schemas/examples';
const KINDS: readonly DocumentKind[] = ['model-version', 'metadata', 'model', 'pointer', 'config'];

function examples(kind: DocumentKind, sort: 'valid' | 'invalid') {
  const folder = join(FOLDER, kind, sort);
  return readdirSync(folder).map((name) => ({
    name: name.replace('.yml', '').replaceAll('-', ' '),
    text: readFileSync(join(folder, name), 'utf8'),
  }));
}

describe.each(KINDS)('an example of %s', (kind) => {
  it.each(examples(kind, 'valid'))('is valid: $name', ({ text }) => {
    const checked = checkDocument(kind, { file: 'example.yml', text });
    expect(checked.ok ? [] : checked.problems.map(renderProblem)).toEqual([]);
  });

  it.each(examples(kind, 'invalid'))('is refused for one reason: $name', ({ text }) => {
    const { field, message } = /^# (?<field>[^ ]*): (?<message>.+)$/m.exec(text)?.groups ?? {};
    const checked = checkDocument(kind, { file: 'example.yml', text });
    expect(checked.ok ? [] : checked.problems).toEqual([
      expect.objectContaining({ field, message: expect.stringContaining(message ?? '') }),
    ]);
  });
});

it('is there for every schema', () => {
  const schemas = readdirSync('schemas').filter((name) => name.endsWith('.schema.json'));
  expect(schemas.toSorted()).toEqual(KINDS.map((kind) => `${kind}.schema.json`).toSorted());
});
