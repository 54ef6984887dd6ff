import { isMapping, valueAt } from '../document/field-path.ts';

/** `md5:…`; of a directory `md5:….dir`. */
export type DvcDigest = `md5:${string}`;

/** A file or directory as .dvc files and dvc.lock note it. */
export interface DvcEntry {
  /** As it is written. */
  readonly path: string;
  readonly digest: DvcDigest | null;
  /** What it is known by where there is no digest: `etag`. */
  readonly otherHash: string | null;
}

const MD5 = /^[0-9a-f]{32}(?:\.dir)?$/;
const OTHER_HASHES = ['etag', 'checksum', 'version_id', 'files', 'cloud', 'dataset'];

/** Null where the value is no entry. */
export function parseDvcEntry(value: unknown): DvcEntry | null {
  const path = valueAt(value, ['path']);
  if (typeof path !== 'string' || path === '') return null;
  const digest = parseMd5(valueAt(value, ['md5']));
  const named = OTHER_HASHES.find((name) => valueAt(value, [name]) !== undefined) ?? null;
  return { path, digest, otherHash: digest === null ? named : null };
}

/** The entries of a list; what is none is left out. */
export function parseDvcEntries(value: unknown): readonly DvcEntry[] {
  if (!Array.isArray(value)) return [];
  return value.map(parseDvcEntry).filter((entry) => entry !== null);
}

export function isDvcDigest(text: string): text is DvcDigest {
  return text.startsWith('md5:') && MD5.test(text.slice('md5:'.length));
}

function parseMd5(value: unknown): DvcDigest | null {
  const text = typeof value === 'string' ? `md5:${value.toLowerCase()}` : '';
  return isDvcDigest(text) ? text : null;
}

/** The fields of a mapping; none of anything else. */
export function fieldsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isMapping(value) ? Object.entries(value) : [];
}
