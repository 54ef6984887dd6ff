import type { Git } from './git.ts';

export interface HistoryEntry {
  readonly sha: string;
  readonly added: readonly string[];
  readonly modified: readonly string[];
  readonly removed: readonly string[];
}

const FORMAT = '--format=%x01%H';

/** The commits of a range, the oldest first, each with the files it touched. */
export async function listHistory(
  git: Git,
  revisions: readonly string[],
  limit: number,
): Promise<readonly HistoryEntry[]> {
  const output = await git.read([
    ...['-c', 'core.quotePath=false', 'log', FORMAT, '--name-status', '--no-renames', '--root'],
    ...['--diff-merges=first-parent', `--max-count=${limit}`, ...revisions, '--'],
  ]);
  return output.split('\x01').filter(Boolean).map(parseEntry).reverse();
}

function parseEntry(text: string): HistoryEntry {
  const [sha = '', ...lines] = text.split('\n').filter(Boolean);
  const pathsOf = (statuses: string) =>
    lines.filter((line) => statuses.includes(line.charAt(0))).map((line) => line.slice(2));
  return { sha, added: pathsOf('A'), modified: pathsOf('MT'), removed: pathsOf('D') };
}
