import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGitCheckout, repositoryOf } from '../../collect/git-checkout.ts';
import { folderWith } from './folder.ts';

function git(folder: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Alice', '-c', 'user.email=alice@example.com'];
  return execFileSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8' }).trim();
}

function repository(): string {
  const folder = folderWith({ 'train.py': 'print(1)\n' });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '-m', 'Train');
  return folder;
}

describe('readGitCheckout', () => {
  it('tells commit, branch and remote', async () => {
    const folder = repository();
    git(folder, 'remote', 'add', 'origin', 'https://github.com/acme/flowers.git');
    expect(await readGitCheckout(folder)).toEqual({
      commit: git(folder, 'rev-parse', 'HEAD'),
      dirty: false,
      ref: 'refs/heads/main',
      root: realpathSync(folder),
      prefix: '',
      repository: 'acme/flowers',
    });
  });

  it('tells the folder it is asked about from the root', async () => {
    const folder = repository();
    mkdirSync(join(folder, 'python/flowers'), { recursive: true });
    expect(await readGitCheckout(join(folder, 'python/flowers'))).toMatchObject({
      prefix: 'python/flowers/',
      repository: null,
    });
  });

  it('is dirty by a change of a tracked file, not by what training wrote beside it', async () => {
    const folder = repository();
    writeFileSync(join(folder, 'model.bin'), 'x');
    expect(await readGitCheckout(folder)).toMatchObject({ dirty: false });
    appendFileSync(join(folder, 'train.py'), 'print(2)\n');
    expect(await readGitCheckout(folder)).toMatchObject({ dirty: true });
  });

  it('reads the shallow checkout of a commit that a workflow has', async () => {
    const origin = repository();
    const folder = folderWith({});
    git(folder, 'init', '--quiet');
    git(folder, 'fetch', '--quiet', '--depth=1', `file://${origin}`, 'main');
    git(folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
    expect(await readGitCheckout(folder)).toMatchObject({
      commit: git(origin, 'rev-parse', 'HEAD'),
      ref: null,
      dirty: false,
    });
  });

  it('is null outside of a checkout, and before the first commit', async () => {
    const folder = folderWith({});
    expect(await readGitCheckout(folder)).toBeNull();
    git(folder, 'init', '--quiet');
    expect(await readGitCheckout(folder)).toBeNull();
  });
});

describe('repositoryOf', () => {
  it.each([
    ['https://github.com/acme/flowers', 'acme/flowers'],
    ['https://github.com/acme/flowers.git', 'acme/flowers'],
    ['https://token@github.example.com/acme/flowers.js.git/', 'acme/flowers.js'],
    ['git@github.com:acme/flowers.git', 'acme/flowers'],
    ['ssh://git@github.com/acme/flowers.git', 'acme/flowers'],
    ['http://127.0.0.1:3000/acme/flowers.git', 'acme/flowers'],
    ['/srv/git/flowers.git', null],
    ['../flowers', null],
  ])('of %s is %s', (remote, name) => {
    expect(repositoryOf(remote)).toBe(name);
  });
});
