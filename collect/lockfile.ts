import { realpath, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Lockfile } from '../core/generated/schema-types.ts';
import { hashFile } from './hash-file.ts';
import { isInside } from './inside.ts';

/** The most exact first; what may pin nothing stands behind the lockfiles of its language. */
export const LOCKFILES: readonly string[] = [
  ...['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock', 'pylock.toml', 'pixi.lock'],
  ...['conda-lock.yml', 'requirements.txt', 'renv.lock', 'Manifest.toml', 'JuliaManifest.toml'],
  ...['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'],
  ...['bun.lockb', 'Cargo.lock', 'environment.yml', 'environment.yaml'],
];

/**
 * The first lockfile in the model's folder, or else in the nearest folder from the working directory
 * up to the root of the repository. `prefix` leads there from the root, as git says: `python/`.
 */
export async function findLockfile(
  directory: string,
  model: string,
  prefix = '',
): Promise<Lockfile | null> {
  const above = prefix.split('/').filter((part) => part !== '');
  const up = above.map((_, index) => '../'.repeat(index + 1));
  const root = join(directory, ...above.map(() => '..'));
  for (const folder of [posix.join('models', model), '', ...up]) {
    for (const name of LOCKFILES) {
      const path = posix.join(folder, name);
      const file = join(directory, path);
      if (!(await isFileBelow(root, file))) continue;
      return { path: posix.join(prefix, path), digest: await hashFile(file) };
    }
  }
  return null;
}

/** A link may lead to the lockfile of the whole repository, but no farther. */
async function isFileBelow(root: string, file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile() && isInside(await realpath(root), await realpath(file));
  } catch {
    return false;
  }
}
