import { type ParseResult, parseSync, Visitor } from 'rolldown/utils';

type Program = ParseResult['program'];

/** What a source file reaches outside itself. */
export interface Reference {
  /** `global`: something of the environment that a pure file must be given instead. */
  readonly kind: 'import' | 'global';
  readonly name: string;
  readonly line: number;
}

interface Found {
  readonly kind: Reference['kind'];
  readonly name: string;
  readonly start: number;
}

const IMPURE_NAMES: ReadonlySet<string> = new Set([
  'console',
  'crypto',
  'fetch',
  'globalThis',
  'performance',
  'process',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
]);
const IMPURE_MEMBERS: ReadonlySet<string> = new Set(['Date.now', 'Math.random']);

/** The imports of a file, types too, and its uses of the environment, in order. */
export function readReferences(path: string, text: string): readonly Reference[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path} cannot be parsed: ${error.message}`);
  return [...importsOf(program), ...globalsOf(program)]
    .sort((a, b) => a.start - b.start)
    .map(({ kind, name, start }) => ({
      kind,
      name,
      line: text.slice(0, start).split('\n').length,
    }));
}

function importsOf(program: Program): readonly Found[] {
  const found: Found[] = [];
  const add = (source: { type: string; value?: unknown; start: number } | null) => {
    if (source === null) return;
    const name = typeof source.value === 'string' ? source.value : '(computed)';
    found.push({ kind: 'import', name, start: source.start });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
  }).visit(program);
  return found;
}

function globalsOf(program: Program): readonly Found[] {
  const found: Found[] = [];
  const add = (name: string, start: number) => found.push({ kind: 'global', name, start });
  // What stands after a dot or before a colon is a key, not a global.
  const keys = new Set<number>();
  new Visitor({
    MemberExpression: ({ computed, object, property, start }) => {
      if (computed) return;
      keys.add(property.start);
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      const name = `${object.name}.${property.name}`;
      if (IMPURE_MEMBERS.has(name)) add(name, start);
    },
    Property: ({ computed, shorthand, key }) => {
      if (!computed && !shorthand) keys.add(key.start);
    },
    TSPropertySignature: ({ key }) => {
      keys.add(key.start);
    },
    NewExpression: ({ callee, arguments: given, start }) => {
      const isNow = callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0;
      if (isNow) add('new Date()', start);
    },
    CallExpression: ({ callee, start }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date') add('Date()', start);
    },
    Identifier: ({ name, start }) => {
      if (IMPURE_NAMES.has(name)) add(name, start);
    },
  }).visit(program);
  return found.filter(({ start }) => !keys.has(start));
}
