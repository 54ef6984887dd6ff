import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

// The major that @octokit/openapi-types, pinned in package.json, was generated from.
const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';
const ENTRY = 'package/generated/api.github.com.json';

const FOLDER = fileURLToPath(new URL('../out/openapi/', import.meta.url));

/** Where GitHub's OpenAPI description lies once it has been fetched. */
export const DESCRIPTION_FILE = join(FOLDER, `api.github.com-${VERSION}.json`);

/** Fetches GitHub's OpenAPI description unless it is there already. */
export async function fetchDescription(): Promise<string> {
  if (existsSync(DESCRIPTION_FILE)) return DESCRIPTION_FILE;
  await mkdir(dirname(DESCRIPTION_FILE), { recursive: true });
  const tarball = packPackage();
  // The package unpacks to 400 MB; one of its files is wanted.
  await extract(tarball, DESCRIPTION_FILE);
  await rm(tarball);
  return DESCRIPTION_FILE;
}

function packPackage(): string {
  const printed = execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--json', '--silent'], {
    cwd: FOLDER,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const name = /"filename":\s*"([^"]+)"/.exec(printed)?.[1];
  if (name === undefined) {
    throw new Error(`npm pack did not name the file it wrote, but printed: ${printed}`);
  }
  return join(FOLDER, name);
}

async function extract(tarball: string, target: string): Promise<void> {
  const partial = `${target}.partial`;
  const tar = spawn('tar', ['-xzOf', tarball, ENTRY], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    tar.once('error', reject);
    tar.once('close', resolve);
  });
  await pipeline(tar.stdout, createWriteStream(partial));
  const code = await ended;
  if (code !== 0) throw new Error(`tar ended with ${code} on "${tarball}"; is "${ENTRY}" in it?`);
  await rename(partial, target);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`GitHub's OpenAPI description is in ${await fetchDescription()}`);
}
