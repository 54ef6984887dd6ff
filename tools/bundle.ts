// Bundles the shells into dist/, which is committed because GitHub runs an action as it is checked
// out. `--check` writes nothing and names the committed files that differ from a fresh build.
// Names of bundles as arguments build only those.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type OutputChunk, rolldown } from 'rolldown';
import { glob } from 'tinyglobby';
import { collectLicenses } from './licenses.ts';

/** Each bundle's folder in dist/, and the module that it starts with. */
const BUNDLES: ReadonlyMap<string, string> = new Map([
  ['register', 'action/register.ts'],
  ['deploy', 'action/deploy/main.ts'],
  ['deploy-post', 'action/deploy/post.ts'],
  ['withdraw', 'action/withdraw/main.ts'],
  ['promote', 'action/promote/main.ts'],
  ['bot', 'bot/hosts/actions.ts'],
  ['cli', 'cli/main.ts'],
]);

// @actions/core brings an HTTP client of half a megabyte for tokens that nothing here asks for, and
// a process runner; they do nothing when they are loaded, which their packages do not say.
const WITHOUT_EFFECT = /node_modules\/(?:@actions\/(?:http-client|exec|io)|undici|tunnel)\//;

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const names = positionals.length === 0 ? [...BUNDLES.keys()] : positionals;

const files = new Map<string, string>();
for (const name of names) {
  const { code, modules } = await bundle(name);
  const used = Object.keys(modules).filter((id) => modules[id]?.code !== null);
  files.set(`dist/${name}/index.js`, code);
  files.set(`dist/${name}/licenses.txt`, await collectLicenses(used));
}
for (const [path, text] of files) refuseMachinePaths(path, text);
await (values.check ? check(files) : write(files));

async function bundle(name: string): Promise<OutputChunk> {
  const input = BUNDLES.get(name);
  if (input === undefined) throw new Error(`There is no bundle "${name}".`);
  const build = await rolldown({
    input,
    platform: 'node',
    treeshake: { moduleSideEffects: (id) => !WITHOUT_EFFECT.test(id) },
    // Bottleneck hides the loading of Redis clients from bundlers; nothing here uses them.
    checks: { eval: false },
  });
  // Names are kept: stack traces and diffs stay readable, and git stores the changes alone.
  const { output } = await build.generate({
    format: 'esm',
    codeSplitting: false,
    comments: false,
    minify: 'dce-only',
  });
  await build.close();
  return output[0];
}

/** Such a path would make the bundle differ from machine to machine. */
function refuseMachinePaths(path: string, text: string): void {
  if (text.includes(process.cwd())) throw new Error(`${path} contains ${process.cwd()}`);
}

async function write(fresh: ReadonlyMap<string, string>): Promise<void> {
  for (const name of names) await rm(`dist/${name}`, { recursive: true, force: true });
  for (const [path, text] of fresh) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`${path} ${Math.ceil(Buffer.byteLength(text) / 1024)} KiB`);
  }
}

async function check(fresh: ReadonlyMap<string, string>): Promise<void> {
  const committed = await glob(
    positionals.length === 0 ? 'dist/**' : names.map((name) => `dist/${name}/**`),
  );
  for (const path of new Set([...fresh.keys(), ...committed])) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === (fresh.get(path) ?? null)) continue;
    console.error(`${path} differs from a fresh build. Run \`npm run build\` and commit dist/.`);
    process.exitCode = 1;
  }
}
