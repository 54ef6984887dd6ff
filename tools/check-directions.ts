// Holds the direction of dependencies: shells → registry → core, and nothing the other way.
import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { DIRECTIONS, type DirectionRule, FREE_FOLDERS } from './direction-rules.ts';
import { type Reference, readReferences } from './source-references.ts';

export interface SourceFile {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** One line for each import or global that the folder's rule does not allow. */
export function findViolations({ path, text }: SourceFile): readonly string[] {
  const folder = posix.normalize(path).split('/')[0] ?? '';
  if (FREE_FOLDERS.includes(folder)) return [];
  const [name, rule] = ruleOf(path);
  if (rule === null) return [`${path}:1 the folder "${folder}" has no rule of direction`];
  return readReferences(path, text).flatMap((reference) => {
    const why = objection(reference, { path, name, rule });
    return why === null ? [] : [`${path}:${reference.line} ${why}`];
  });
}

function ruleOf(path: string): readonly [string, DirectionRule | null] {
  const names = [...DIRECTIONS.keys()].filter((name) => path.startsWith(`${name}/`));
  const longest = names.sort((a, b) => b.length - a.length)[0] ?? '';
  return [longest, DIRECTIONS.get(longest) ?? null];
}

interface RuledFile {
  readonly path: string;
  readonly name: string;
  readonly rule: DirectionRule;
}

function objection(reference: Reference, file: RuledFile): string | null {
  const { name, rule } = file;
  if (reference.kind === 'global') {
    return rule.pure ? `${name}/ is pure and may not use ${reference.name}` : null;
  }
  const imported = reference.name;
  if (imported.startsWith('.')) return objectionToFolder(imported, file);
  if (isBuiltin(imported)) {
    const allowed = rule.builtins === 'all' || rule.builtins.includes(imported);
    return allowed ? null : `${name}/ may not import ${imported}`;
  }
  if (rule.packages.some((pattern) => matches(imported, pattern))) return null;
  return `${name}/ may not import the package ${imported}; it may: ${list(rule.packages)}`;
}

function objectionToFolder(imported: string, { path, name, rule }: RuledFile): string | null {
  const target = posix.join(posix.dirname(path), imported);
  const own = name.split('/')[0] ?? name;
  if ([own, ...rule.folders].some((folder) => target.startsWith(`${folder}/`))) return null;
  return `${name}/ may not import ${target}; it may: ${list(rule.folders)}`;
}

function matches(imported: string, pattern: string): boolean {
  if (pattern.endsWith('/*')) return imported.startsWith(pattern.slice(0, -1));
  return imported === pattern || imported.startsWith(`${pattern}/`);
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}

async function main(): Promise<void> {
  const paths = await glob('*/**/*.ts', {
    ignore: ['node_modules/**', 'dist/**', 'build/**', 'out/**', 'coverage/**'],
  });
  let count = 0;
  for (const path of paths.sort()) {
    const found = findViolations({ path, text: await readFile(path, 'utf8') });
    for (const line of found) console.error(line);
    count += found.length;
  }
  console.log(`Directions: ${paths.length} files, ${count} violations.`);
  process.exitCode = count === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
