import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkDocument } from '../../core/document/check-document.ts';
import { renderProblem } from '../../core/document/render-problem.ts';
import { SCHEMAS } from '../../core/generated/schemas.ts';

const PAGE = readFileSync('docs/policy.md', 'utf8');
const BLOCKS = [...PAGE.matchAll(/^```yaml\n(?<text>[\s\S]*?)\n```$/gm)].map(
  ({ groups }) => groups?.['text'] ?? '',
);
const { stage, gate, ...definitions } = SCHEMAS['config.schema.json'].$defs;
const RULES = Object.entries(definitions).flatMap(([name, definition]) =>
  'properties' in definition ? [[name, definition.properties] as const] : [],
);

describe('docs/policy.md', () => {
  it.each(BLOCKS)('gives a policy that can be committed: %s', (text) => {
    const checked = checkDocument('config', { file: 'policy.md', text: whole(text) });
    expect(checked.ok ? [] : checked.problems.map(renderProblem)).toEqual([]);
  });

  it('begins with the smallest, and has one for every setting and gate', () => {
    expect(BLOCKS.length).toBeGreaterThan(20);
    const used = keysOf(BLOCKS.map((text) => parse(whole(text))));
    const known = [...Object.keys(stage.properties), ...Object.keys(gate.properties)];
    expect(known.filter((name) => !used.has(name))).toEqual([]);
    expect(known.length).toBeGreaterThan(20);
  });

  it.each(RULES)('shows every term of %s', (_, properties) => {
    const used = keysOf(BLOCKS.map((text) => parse(whole(text))));
    expect(Object.keys(properties).filter((name) => !used.has(name))).toEqual([]);
  });

  it('has a heading for every gate', () => {
    const headings = [...PAGE.matchAll(/^### (?<name>.+)$/gm)].map(
      ({ groups }) => groups?.['name'],
    );
    expect(headings).toEqual(expect.arrayContaining(Object.keys(gate.properties)));
  });
});

/** A block without stages holds settings of one. */
function whole(text: string): string {
  if (text.startsWith('stages:')) return text;
  const settings = text.replaceAll(/^/gm, '    ');
  return `stages:\n  staging: {}\n  production:\n${settings}\n`;
}

function keysOf(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return new Set([...own, ...Object.values(value).flatMap((inner) => [...keysOf(inner)])]);
}
