import { basename, dirname, extname } from 'node:path/posix';
import type { Node } from '../modelled-field.ts';
import type { Scope } from './scope.ts';

export interface Tree {
  readonly content: Buffer;
  /** Where in the files of the repository it is. */
  readonly path: string;
}

interface RawEntry {
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
}

export function toTreeFields(scope: Scope, { content, path }: Tree): Node {
  const entries = () => parseTree(content).map((entry) => toEntry(scope, path, entry));
  return { __typename: 'Tree', entries };
}

/** What is at a path: a symbolic link is found itself, not what it leads to. */
export async function findTreeEntry(scope: Scope, place: Place): Promise<Node | null> {
  const { revision, path } = place;
  const folder = dirname(path) === '.' ? '' : dirname(path);
  const tree = await scope.objects.load(`${revision}:${folder}`);
  if (tree?.type !== 'tree') return null;
  const entry = parseTree(tree.content).find(({ name }) => name === basename(path));
  return entry === undefined ? null : toEntry(scope, folder, entry);
}

interface Place {
  readonly revision: string;
  readonly path: string;
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects: `<mode> <name>\0` and 20 bytes, repeated. */
function parseTree(content: Buffer): readonly RawEntry[] {
  const entries: RawEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at);
    const [mode = '', ...name] = content.toString('utf8', at, end).split(' ');
    const oid = content.toString('hex', end + 1, end + 21);
    entries.push({ mode, name: name.join(' '), oid });
    at = end + 21;
  }
  return entries;
}

function toEntry(scope: Scope, folder: string, { mode, name, oid }: RawEntry): Node {
  const path = folder === '' ? name : `${folder}/${name}`;
  return {
    name,
    path,
    oid,
    // What git writes in octal digits, as a number: a symbolic link's 120000 is 40960.
    mode: Number.parseInt(mode, 8),
    type: toType(mode),
    extension: extname(name),
    size: async () => {
      const object = await scope.objects.load(oid);
      return object?.type === 'blob' ? object.content.length : 0;
    },
    object: () => scope.loadObject(oid, path),
  };
}

function toType(mode: string): 'tree' | 'commit' | 'blob' {
  if (mode === '40000') return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}
