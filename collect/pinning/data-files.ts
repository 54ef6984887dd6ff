import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { leadsInside } from '../inside.ts';
import { shownPath } from '../shown-path.ts';

/** A file of a data set. */
export interface DataFile {
  /** From the data set's directory, with slashes. */
  readonly path: string;
  readonly file: string;
}

export type DataFiles =
  | { readonly kind: 'file'; readonly files: readonly DataFile[] }
  | { readonly kind: 'directory'; readonly files: readonly DataFile[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly messages: readonly string[] };

/** More help nobody. */
const MOST_MESSAGES = 20;
const LEADS_OUT =
  'is a symbolic link that leads out of the working directory; copy there what it leads to';

/** The file at a place, or all files of the directory there. */
export async function findDataFiles(place: string, directory: string): Promise<DataFiles> {
  try {
    return await find(place, directory);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return missing ? { kind: 'absent' } : unusable(['cannot be read; check its permissions']);
  }
}

async function find(place: string, directory: string): Promise<DataFiles> {
  const found = await stat(place);
  if (!(await leadsInside(directory, place))) return unusable([LEADS_OUT]);
  if (found.isFile()) return { kind: 'file', files: [{ path: '', file: place }] };
  if (!found.isDirectory()) return unusable(['is neither a file nor a directory']);
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const checked = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => checkEntry(entry, place, directory));
  const inspected = await Promise.all(checked);
  const messages = inspected.filter((one) => typeof one === 'string');
  if (messages.length > 0) return unusable(messages);
  const files = inspected.filter((one) => typeof one !== 'string');
  return files.length === 0 ? unusable(['holds no file']) : { kind: 'directory', files };
}

/** The file, or what is wrong with it. */
async function checkEntry(
  entry: Dirent,
  place: string,
  directory: string,
): Promise<DataFile | string> {
  const file = join(entry.parentPath, entry.name);
  const path = shownPath(file, place);
  if (entry.isFile()) return { path, file };
  if (!entry.isSymbolicLink()) return `holds '${path}', which is no file; remove it`;
  const target = await stat(file).catch(() => null);
  if (target === null) return `holds '${path}', a symbolic link that leads nowhere; remove it`;
  if (!target.isFile()) return `holds '${path}', a symbolic link to what is no file; copy it there`;
  return (await leadsInside(directory, file))
    ? { path, file }
    : `holds '${path}', which ${LEADS_OUT}`;
}

function unusable(messages: readonly string[]): DataFiles {
  const more = messages.length - MOST_MESSAGES;
  const shown = messages.slice(0, MOST_MESSAGES);
  return { kind: 'unusable', messages: more > 0 ? [...shown, `and ${more} more such`] : shown };
}
