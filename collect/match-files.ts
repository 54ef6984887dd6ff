import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';

/** What one line of the input `path` names. */
export interface Match {
  readonly line: string;
  /** The folder that files are named from: absolute. */
  readonly base: string;
  /** Absolute. */
  readonly files: readonly string[];
  /** Below a folder, what is neither file nor folder, nor leads to one: absolute. */
  readonly unusable: readonly string[];
}

/** Finds the files that the lines name; a line that begins with "!" leaves files out. */
export async function matchFiles(path: string, directory: string): Promise<readonly Match[]> {
  const lines = path.split(/\r?\n/).map((line) => line.trim());
  const included = lines.filter((line) => line !== '' && !line.startsWith('!'));
  const ignore = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
  const options = { cwd: directory, absolute: true, dot: true, expandDirectories: false, ignore };
  return Promise.all(
    included.map(async (line): Promise<Match> => {
      const { pattern, base, unusable } = await readLine(line, directory);
      return { line, base, unusable, files: await glob(pattern, options) };
    }),
  );
}

async function readLine(
  line: string,
  directory: string,
): Promise<{ pattern: string; base: string; unusable: readonly string[] }> {
  const place = resolve(directory, line);
  const found = await stat(place).catch(() => null);
  if (found?.isDirectory()) {
    const pattern = `${escapePath(line.replace(/\/+$/, ''))}/**`;
    return { pattern, base: place, unusable: await findUnusable(place) };
  }
  // A file may have a name that reads like a pattern.
  if (found !== null) {
    const unusable = found.isFile() ? [] : [place];
    return { pattern: escapePath(line), base: dirname(place), unusable };
  }
  return { pattern: line, base: resolve(directory, fixedPart(line)), unusable: [] };
}

/** The glob passes these over without a word. */
async function findUnusable(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const odd = entries.filter((entry) => !entry.isFile() && !entry.isDirectory());
  const files = odd.map((entry) => join(entry.parentPath, entry.name));
  const usable = await Promise.all(files.map(leadsSomewhere));
  return files.filter((_, index) => usable[index] === false);
}

async function leadsSomewhere(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found !== null && (found.isFile() || found.isDirectory());
}

/** `out/v1/*.onnx` → `out/v1` */
function fixedPart(pattern: string): string {
  const folders = pattern.split('/');
  const dynamic = folders.findIndex((folder) => isDynamicPattern(folder));
  return dynamic === -1 ? dirname(pattern) : folders.slice(0, dynamic).join('/');
}
