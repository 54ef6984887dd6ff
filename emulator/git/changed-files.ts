import type { Git } from './git.ts';

export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  /** The blob after the change, or the one that was removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks; null for a binary file, or a pure rename. */
  readonly patch: string | null;
}

type Change = Omit<ChangedFile, 'additions' | 'deletions' | 'patch'>;
type Counts = Pick<ChangedFile, 'additions' | 'deletions'>;

const STATUSES: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** What differs between two commits, renames detected as GitHub does. */
export async function listChangedFiles(
  git: Git,
  from: string,
  to: string,
): Promise<readonly ChangedFile[]> {
  const range = ['diff-tree', '-r', '-M', '--no-abbrev'];
  const [listing, patches] = await Promise.all([
    git.run([...range, '--raw', '--numstat', '-z', from, to]),
    git.run([...range, '-p', '--no-color', from, to]),
  ]);
  const { changes, counts } = parseListing(listing.toString());
  const hunks = splitPatches(patches.toString());
  return changes.map((change, at) => ({
    ...change,
    ...(counts[at] ?? { additions: 0, deletions: 0 }),
    patch: hunks[at] ?? null,
  }));
}

/** Gives the `--raw` records, which come first, and the `--numstat` ones in the same order. */
function parseListing(listing: string) {
  const fields = listing.split('\0');
  const changes: Change[] = [];
  const counts: Counts[] = [];
  for (let at = 0; at < fields.length - 1; ) {
    const field = fields[at] ?? '';
    if (field.startsWith(':')) {
      const change = parseChange(field, fields[at + 1] ?? '', fields[at + 2] ?? '');
      changes.push(change);
      at += change.previousPath === null ? 2 : 3;
    } else {
      counts.push(parseCounts(field));
      // A rename's numbers are followed by both names in fields of their own.
      at += field.endsWith('\t') ? 3 : 1;
    }
  }
  return { changes, counts };
}

function parseChange(record: string, first: string, second: string): Change {
  const [, , before = '', after = '', letters = ''] = record.split(' ');
  const status = STATUSES[letters.charAt(0)] ?? 'modified';
  const moved = status === 'renamed' || status === 'copied';
  return {
    path: moved ? second : first,
    previousPath: moved ? first : null,
    status,
    sha: status === 'removed' ? before : after,
  };
}

function parseCounts(record: string): Counts {
  const [additions, deletions] = record.split('\t');
  // git writes a dash for a binary file.
  return { additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
}

function splitPatches(text: string): readonly (string | null)[] {
  return text
    .split(/^diff --git .*\n/m)
    .slice(1)
    .map((part) => /^@@ [\s\S]*/m.exec(part)?.[0].replace(/\n$/, '') ?? null);
}
