// Makes the Python environment with the programs that test/clients/ runs, unless it is there already.
import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REQUIREMENTS = fileURLToPath(new URL('../test/clients/requirements.txt', import.meta.url));
const FOLDER = fileURLToPath(new URL('../node_modules/.cache/python-clients/', import.meta.url));
/** What is there, written when all of it is: the programs name the place they were made for. */
const INSTALLED = join(FOLDER, 'installed.txt');

/** Where a program of the environment lies. */
export function pythonProgram(name: string): string {
  return process.platform === 'win32'
    ? join(FOLDER, 'Scripts', `${name}.exe`)
    : join(FOLDER, 'bin', name);
}

/** Leaves the environment alone where it was made here from the same requirements. */
export async function makeEnvironment(): Promise<'made' | 'found'> {
  const wanted = `${FOLDER}\n${await readFile(REQUIREMENTS, 'utf8')}`;
  if ((await readFile(INSTALLED, 'utf8').catch(() => null)) === wanted) return 'found';
  await rm(FOLDER, { recursive: true, force: true });
  const python = process.platform === 'win32' ? 'python' : 'python3';
  run(python, ['-m', 'venv', FOLDER]);
  run(pythonProgram('python'), ['-m', 'pip', 'install', '--quiet', '--requirement', REQUIREMENTS]);
  await writeFile(INSTALLED, wanted);
  return 'made';
}

function run(program: string, args: readonly string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`The Python environment in ${FOLDER} was ${await makeEnvironment()}.`);
}
