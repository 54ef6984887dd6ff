import { stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Lockfile } from '../core/generated/schema-types.ts';
import { hashFile } from './hash-file.ts';

/** The most exact first: `requirements.txt` may pin nothing. */
export const LOCKFILES: readonly string[] = [
  ...['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock', 'conda-lock.yml', 'requirements.txt'],
  ...['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'Cargo.lock', 'renv.lock'],
  'Manifest.toml',
];

/** The first lockfile in the model's folder, or else in the root; null: there is none. */
export async function findLockfile(directory: string, model: string): Promise<Lockfile | null> {
  const folders = [posix.join('models', model), ''];
  const paths = folders.flatMap((folder) => LOCKFILES.map((name) => posix.join(folder, name)));
  for (const path of paths) {
    const file = join(directory, path);
    if (await isFile(file)) return { path, digest: await hashFile(file) };
  }
  return null;
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
