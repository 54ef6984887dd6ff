import { extname } from 'node:path';
import type { Node } from '../modelled-field.ts';
import type { Scope } from './scope.ts';

/** What to read, and where in the files of the repository it is. */
export interface Place {
  readonly revision: string;
  readonly path: string;
}

type Load = (scope: Scope, place: Place) => Promise<Node | null>;

export interface Tree {
  readonly content: Buffer;
  readonly path: string;
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects: `<mode> <name>\0` and 20 bytes, repeated. */
export function toTreeFields(scope: Scope, { content, path }: Tree, load: Load): Node {
  const entries: Node[] = [];
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at);
    const [mode = '', ...name] = content.toString('utf8', at, end).split(' ');
    const oid = content.toString('hex', end + 1, end + 21);
    entries.push(toEntry(scope, { mode, name: name.join(' '), oid, folder: path }, load));
    at = end + 21;
  }
  return { __typename: 'Tree', entries };
}

interface RawEntry {
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
  readonly folder: string;
}

function toEntry(scope: Scope, { mode, name, oid, folder }: RawEntry, load: Load): Node {
  const path = folder === '' ? name : `${folder}/${name}`;
  return {
    name,
    path,
    oid,
    mode: Number.parseInt(mode, 8),
    type: toType(mode),
    extension: extname(name),
    object: () => load(scope, { revision: oid, path }),
  };
}

function toType(mode: string): 'tree' | 'commit' | 'blob' {
  if (mode === '40000') return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}

// GitHub cuts the text of larger blobs short.
const LONGEST_TEXT = 512_000;

export function toBlobFields(content: Buffer): Node {
  // git takes a file for binary by its first bytes, and so does GitHub.
  const isBinary = content.subarray(0, 8_000).includes(0);
  return {
    __typename: 'Blob',
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > LONGEST_TEXT,
    text: isBinary ? null : content.toString('utf8', 0, LONGEST_TEXT),
  };
}
