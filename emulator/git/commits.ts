import type { Git } from './git.ts';
import { readObject, writeObject } from './objects.ts';

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

export interface CommitContent {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface Commit extends CommitContent {
  readonly sha: string;
}

export async function writeCommit(git: Git, commit: CommitContent): Promise<string> {
  const headers = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${formatSignature(commit.author)}`,
    `committer ${formatSignature(commit.committer)}`,
  ];
  return writeObject(git, 'commit', `${headers.join('\n')}\n\n${commit.message}`);
}

export async function readCommit(git: Git, sha: string): Promise<Commit> {
  return parseCommit(sha, (await readObject(git, 'commit', sha)).toString());
}

/** Many at once, by one process. */
export async function readCommits(git: Git, shas: readonly string[]): Promise<readonly Commit[]> {
  if (shas.length === 0) return [];
  let rest = await git.run(['cat-file', '--batch'], { input: shas.join('\n') });
  return shas.map((sha) => {
    const start = rest.indexOf('\n') + 1;
    const size = Number(rest.subarray(0, start).toString().trim().split(' ')[2]);
    const commit = parseCommit(sha, rest.subarray(start, start + size).toString());
    rest = rest.subarray(start + size + 1);
    return commit;
  });
}

export function parseCommit(sha: string, text: string): Commit {
  const { headers, message } = splitHeaders(text);
  return {
    sha,
    tree: headers.find(([name]) => name === 'tree')?.[1] ?? '',
    parents: headers.filter(([name]) => name === 'parent').map(([, value]) => value),
    author: parseSignature(headers.find(([name]) => name === 'author')?.[1]),
    committer: parseSignature(headers.find(([name]) => name === 'committer')?.[1]),
    message: message.replace(/\n$/, ''),
  };
}

/** Commits and annotated tags are both written as headers, an empty line and a message. */
export function splitHeaders(text: string): {
  readonly headers: readonly (readonly [string, string])[];
  readonly message: string;
} {
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end).split('\n');
  const headers = lines.map((line): [string, string] => {
    const space = line.indexOf(' ');
    return [line.slice(0, space), line.slice(space + 1)];
  });
  return { headers, message: text.slice(end + 2) };
}

export function formatSignature({ name, email, date }: Signature): string {
  const clean = (part: string) => part.replace(/[<>\n]/g, '').trim();
  return `${clean(name)} <${clean(email)}> ${Math.floor(date.getTime() / 1_000)} +0000`;
}

export function parseSignature(text = ''): Signature {
  const groups = /^(?<name>.*?) ?<(?<email>.*)> (?<seconds>\d+) /.exec(text)?.groups;
  const date = new Date(Number(groups?.['seconds'] ?? 0) * 1_000);
  return { name: groups?.['name'] ?? '', email: groups?.['email'] ?? '', date };
}
