import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { parseDocument } from 'yaml';

const FOLDER = fileURLToPath(new URL('../examples/iris', import.meta.url));
const CONFIG = '.github/model-registry.yml';
const BOT_WORKFLOW = '.github/workflows/model-registry.yml';

export type Files = Readonly<Record<string, string>>;

/** The files of examples/iris as a user has them who runs the bot as a GitHub App. */
export async function readExample(): Promise<Files> {
  const paths = await glob('**', {
    cwd: FOLDER,
    dot: true,
    ignore: ['node_modules', 'out', BOT_WORKFLOW],
  });
  const files = await Promise.all(
    paths.sort().map(async (path) => [path, await readFile(join(FOLDER, path), 'utf8')] as const),
  );
  return Object.fromEntries(
    files.map(([path, text]) => [path, path === CONFIG ? withoutDispatch(text) : text]),
  );
}

/** What an App does starts workflows by itself. */
function withoutDispatch(config: string): string {
  const document = parseDocument(config);
  for (const stage of ['staging', 'production']) document.deleteIn(['stages', stage, 'deploy']);
  return document.toString({ lineWidth: 0 });
}
