import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { isMap, parseDocument } from 'yaml';

const FOLDER = fileURLToPath(new URL('../examples/iris', import.meta.url));
const CONFIG = '.github/model-registry.yml';
const BOT_WORKFLOW = '.github/workflows/model-registry.yml';

export type Files = Readonly<Record<string, string>>;

/** Where the bot runs: as a GitHub App on a server, or inside GitHub Actions. */
export type BotHost = 'app' | 'actions';

/** The files of examples/iris, as a user has them for that host. */
export async function readExample(host: BotHost): Promise<Files> {
  const paths = await glob('**', { cwd: FOLDER, dot: true, ignore: ['node_modules', 'out'] });
  const files = await Promise.all(
    paths.sort().map(async (path) => [path, await readFile(join(FOLDER, path), 'utf8')] as const),
  );
  if (host === 'actions') return Object.fromEntries(files);
  return Object.fromEntries(
    files
      .filter(([path]) => path !== BOT_WORKFLOW)
      .map(([path, text]) => [path, path === CONFIG ? withoutDispatch(text) : text]),
  );
}

/** What an App does starts workflows by itself. */
function withoutDispatch(config: string): string {
  const document = parseDocument(config);
  for (const stage of ['staging', 'production']) {
    const deploy = document.getIn(['stages', stage, 'deploy']);
    if (!isMap(deploy)) continue;
    deploy.delete('workflow');
    if (deploy.items.length === 0) document.deleteIn(['stages', stage, 'deploy']);
  }
  return document.toString({ lineWidth: 0 });
}
