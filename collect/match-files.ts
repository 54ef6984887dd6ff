import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';

/** What one line of the input `path` names. */
export interface Match {
  readonly line: string;
  /** A directory becomes one artifact, and anything else one for each file. */
  readonly kind: 'directory' | 'files';
  /** The folder that files are named from: absolute. */
  readonly base: string;
  /** Absolute. */
  readonly files: readonly string[];
  /** Below a folder, what is neither file nor folder, nor leads to a file: absolute. */
  readonly unusable: readonly string[];
}

/** Finds the files that the lines name; a line that begins with "!" leaves files out. */
export async function matchFiles(path: string, directory: string): Promise<readonly Match[]> {
  const lines = path.split(/\r?\n/).map((line) => line.trim());
  const included = lines.filter((line) => line !== '' && !line.startsWith('!'));
  const excluded = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
  const ignore = ['**/.git/**', ...excluded];
  const options = { cwd: directory, absolute: true, dot: true, expandDirectories: false, ignore };
  return Promise.all(
    [...new Set(included)].map(async (line): Promise<Match> => {
      const { pattern, ...place } = await readLine(line, directory);
      return { line, ...place, files: await glob(pattern, options) };
    }),
  );
}

type Place = Pick<Match, 'kind' | 'base' | 'unusable'> & { readonly pattern: string };

async function readLine(line: string, directory: string): Promise<Place> {
  const place = resolve(directory, line);
  const found = await stat(place).catch(() => null);
  if (found?.isDirectory()) {
    const pattern = `${escapePath(line.replace(/\/+$/, ''))}/**`;
    return { kind: 'directory', pattern, base: place, unusable: await findUnusable(place) };
  }
  // A file may have a name that reads like a pattern.
  if (found !== null) {
    const unusable = found.isFile() ? [] : [place];
    return { kind: 'files', pattern: escapePath(line), base: dirname(place), unusable };
  }
  const base = resolve(directory, fixedPart(line));
  return { kind: 'files', pattern: line, base, unusable: [] };
}

/** The glob passes odd things over without a word, and follows links to folders in a circle. */
async function findUnusable(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const odd = entries.filter((entry) => !entry.isFile() && !entry.isDirectory());
  const files = odd.map((entry) => join(entry.parentPath, entry.name));
  const usable = await Promise.all(files.map(leadsToFile));
  return files.filter((_, index) => usable[index] === false);
}

async function leadsToFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** `out/v1/*.onnx` → `out/v1` */
function fixedPart(pattern: string): string {
  const folders = pattern.split('/');
  const dynamic = folders.findIndex((folder) => isDynamicPattern(folder));
  return dynamic === -1 ? dirname(pattern) : folders.slice(0, dynamic).join('/');
}
