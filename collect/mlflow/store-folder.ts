import { open, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { Unreadable } from './notes.ts';
import { nullWhereMissing, readBounded } from './read-bounded.ts';

const MOST_FILES = 10_000;
const LONGEST_HISTORY = 64 * 1024 * 1024;

/** A folder of which nothing outside is read, wherever its links lead. */
export class StoreFolder {
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
  }

  /** Null where there is no such folder. */
  static async open(path: string): Promise<StoreFolder | null> {
    const found = await stat(path).catch(nullWhereMissing);
    return found?.isDirectory() ? new StoreFolder(await realpath(path)) : null;
  }

  /** Null where there is no such file. */
  async readText(path: string, most: number): Promise<string | null> {
    const file = await this.#locate(path);
    return file === null ? null : readBounded(file, most);
  }

  /** Line by line: a metric's history can be long. */
  async *readLines(path: string): AsyncGenerator<string> {
    const file = await this.#locate(path);
    if (file === null) return;
    const found = await stat(file);
    if (!found.isFile()) throw new Unreadable('is no file; remove it');
    if (found.size > LONGEST_HISTORY) {
      throw new Unreadable(`has more than ${LONGEST_HISTORY} bytes; log the metric less often`);
    }
    const handle = await open(file);
    yield* handle.readLines();
  }

  /** The names of the folders in one, sorted; links are no folders. */
  async listFolders(path: string): Promise<readonly string[]> {
    const entries = await this.#list(path);
    const folders = entries.filter((entry) => entry.isDirectory());
    return folders.map(({ name }) => name).sort();
  }

  /** The files below a folder, by their paths from it, with slashes, sorted. */
  async listFiles(path: string): Promise<readonly string[]> {
    const files: string[] = [];
    const folders = [''];
    for (const folder of folders) {
      for (const entry of await this.#list(join(path, folder))) {
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
        (entry.isDirectory() ? folders : files).push(name);
      }
      if (files.length + folders.length > MOST_FILES) {
        throw new Unreadable(`holds more than ${MOST_FILES} files; they are not read`);
      }
    }
    return files.sort();
  }

  async #list(path: string): ReturnType<typeof entriesOf> {
    const folder = await this.#locate(path);
    return folder === null ? [] : entriesOf(folder);
  }

  async #locate(path: string): Promise<string | null> {
    const place = await realpath(join(this.#root, path)).catch(nullWhereMissing);
    if (place === null || isInside(this.#root, place)) return place;
    throw new Unreadable('is a link that leads out of its folder; copy the file there');
  }
}

export function isInside(folder: string, place: string): boolean {
  const path = relative(folder, place);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(nullWhereMissing);
  return entries ?? [];
}
