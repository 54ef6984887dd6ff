import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listChangedFiles } from '../../../emulator/git/changed-files.ts';
import { commitFiles } from '../../../emulator/git/commit-files.ts';
import type { Git } from '../../../emulator/git/git.ts';
import { initializeRepository } from '../../../emulator/git/initialize.ts';
import { listCommitsBetween, mergeTrees, writeMerge } from '../../../emulator/git/merge.ts';
import { resolveCommit } from '../../../emulator/git/refs.ts';

const author = { name: 'mona', email: 'mona@example.com', date: new Date(0) };
let directory: string;
let git: Git;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'emulator-git-'));
  git = await initializeRepository(directory, 'main');
  const commit = (branch: string, files: Record<string, string | Uint8Array | null>) =>
    commitFiles(git, {
      ...{ branch, files, message: branch, author },
      ...(branch !== 'main' && { from: 'main' }),
    });
  await commit('main', { 'a b.txt': 'one\ntwo\nthree\nfour\n', 'old.yml': 'x: 1\n', bin: 'a\0b' });
  await commit('topic', { 'a b.txt': 'one\n2\nthree\nfour\n', 'old.yml': null, bin: 'a\0c' });
  await commit('topic', { 'ünder/new.txt': 'new\n' });
  await commit('move', { 'a b.txt': null, moved: 'one\ntwo\nthree\nfour\nfive\n' });
  await commit('conflict', { 'a b.txt': 'one\nzwei\nthree\nfour\n' });
});

afterAll(() => rm(directory, { recursive: true, force: true }));

describe('listChangedFiles', () => {
  it('gives status, counts and hunks of each file', async () => {
    expect(await listChangedFiles(git, 'main', 'topic')).toMatchObject([
      {
        path: 'a b.txt',
        status: 'modified',
        additions: 1,
        deletions: 1,
        patch: '@@ -1,4 +1,4 @@\n one\n-two\n+2\n three\n four',
      },
      { path: 'bin', status: 'modified', additions: 0, deletions: 0, patch: null },
      { path: 'old.yml', status: 'removed', additions: 0, deletions: 1 },
      { path: 'ünder/new.txt', status: 'added', additions: 1, deletions: 0 },
    ]);
  });

  it('sees that a file moved', async () => {
    expect(await listChangedFiles(git, 'main', 'move')).toMatchObject([
      { path: 'moved', previousPath: 'a b.txt', status: 'renamed', additions: 1, deletions: 0 },
    ]);
  });
});

describe('a merge', () => {
  it('joins both sides in a commit with both as parents', async () => {
    const [base, head] = await Promise.all(
      ['topic', 'move'].map((name) => resolveCommit(git, name)),
    );
    if (base == null || head == null) throw new Error('the branches are there');
    const request = { base, head, author, message: 'Merge' };
    const sha = await writeMerge(git, { ...request, method: 'merge' });
    expect(await git.readLines(['log', '-1', '--format=%P', `${sha}`])).toEqual([
      `${base} ${head}`,
    ]);
    const squashed = await writeMerge(git, { ...request, method: 'squash' });
    expect(await git.readLines(['log', '-1', '--format=%P', `${squashed}`])).toEqual([base]);
  });

  it('is refused where both sides changed a line', async () => {
    expect(await mergeTrees(git, 'topic', 'conflict')).toBeNull();
  });

  it('brings the commits that the base lacks, the oldest first', async () => {
    const commits = await listCommitsBetween(git, 'main', 'topic');
    expect(commits).toEqual(await git.readLines(['rev-list', '--reverse', 'main..topic']));
    expect(commits).toHaveLength(2);
  });
});
