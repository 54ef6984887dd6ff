import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shownPath } from '../shown-path.ts';
import { textAt } from './fields.ts';
import type { DatasetInput } from './run.ts';
import { isInside } from './store-folder.ts';

/** Where a data set lies: a file of the working directory, or elsewhere. */
export type DatasetPlace = { readonly path: string } | { readonly uri: string };

/** Parts of an address that open it for whoever reads them. */
const SECRET = /sig|token|key|secret|passw|credential|auth|policy/i;
const LONGEST = 2000;

/** Null where the source is code, or tells of no place. */
export async function findPlace(
  { source, sourceType }: DatasetInput,
  directory: string,
): Promise<DatasetPlace | null> {
  const written = addressOf(parseJson(source), sourceType);
  if (written === null || written.length > LONGEST) return null;
  const path = await findFile(written, directory);
  return path === null ? { uri: withoutSecrets(written) } : { path };
}

function addressOf(source: unknown, sourceType: string): string | null {
  const address = textAt(source, 'uri') ?? textAt(source, 'url');
  const path = textAt(source, 'path');
  if (address !== null || path === null) return address;
  if (sourceType !== 'hugging_face') return path;
  const revision = textAt(source, 'revision');
  return `hf://datasets/${path}${revision === null ? '' : `@${revision}`}`;
}

/** The path from the directory, of a file or folder below it. */
async function findFile(written: string, directory: string): Promise<string | null> {
  if (/^(?!file:)[a-z][a-z0-9+.-]+:/i.test(written)) return null;
  try {
    const root = await realpath(directory);
    const place = /^file:/i.test(written) ? fileURLToPath(written) : resolve(root, written);
    const found = await realpath(place);
    const kind = await stat(found);
    const usable = kind.isFile() || kind.isDirectory();
    if (!usable || found === root || !isInside(root, found)) return null;
    return shownPath(found, root);
  } catch {
    return null;
  }
}

function withoutSecrets(address: string): string {
  const url = URL.parse(address);
  if (url === null || url.username + url.password + url.search === '') return address;
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    if (SECRET.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
