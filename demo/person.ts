import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Octokit } from '@octokit/rest';
import type { Emulator } from '../emulator/emulator.ts';
import type { Account } from '../emulator/world/account.ts';
import { runCommand } from './runner/child.ts';

export interface PersonalPush {
  /** owner/name of the repository that is pushed to. */
  readonly repository: string;
  readonly branch: string;
  readonly files: Readonly<Record<string, string>>;
  readonly message: string;
}

const ignore = (): void => {};
/** What goes wrong comes as an error. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** Somebody with an account: works in a clone, pushes, and uses GitHub's API. */
export class Person {
  readonly account: Account;
  readonly token: string;
  readonly github: Octokit;
  readonly #url: string;
  readonly #home: string;

  constructor(account: Account, { world, url, apiUrl }: Emulator, home: string) {
    this.account = account;
    this.token = world.createToken(account).value;
    this.github = new Octokit({ auth: this.token, baseUrl: apiUrl, log: SILENT });
    this.#url = url;
    this.#home = home;
  }

  get login(): string {
    return this.account.login;
  }

  /** Changes files on a branch, which is made from the default branch where it is new. */
  async push({ repository, branch, files, message }: PersonalPush): Promise<void> {
    const clone = await this.clone(repository);
    const isNew = (await this.#git(clone, ['ls-remote', '--heads', 'origin', branch])) === '';
    await this.#git(clone, ['switch', '--quiet', ...(isNew ? ['--create'] : []), branch]);
    for (const [path, text] of Object.entries(files)) {
      const file = join(clone, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    await this.#git(clone, ['add', '--all']);
    await this.#git(clone, ['commit', '--quiet', '--message', message]);
    await this.#git(clone, ['push', '--quiet', 'origin', branch]);
  }

  /** A new clone; gives its folder. */
  async clone(repository: string): Promise<string> {
    const folder = join(this.#home, `${repository.replace('/', '-')}-${process.hrtime.bigint()}`);
    const address = this.#url.replace('://', `://${this.login}:${this.token}@`);
    await mkdir(this.#home, { recursive: true });
    await this.#git(this.#home, ['clone', '--quiet', `${address}/${repository}.git`, folder]);
    return folder;
  }

  async #git(directory: string, args: readonly string[]): Promise<string> {
    const { code, output } = await runCommand({
      file: 'git',
      args,
      directory,
      environment: {
        PATH: process.env['PATH'] ?? '',
        HOME: this.#home,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_AUTHOR_NAME: this.login,
        GIT_AUTHOR_EMAIL: `${this.login}@example.com`,
        GIT_COMMITTER_NAME: this.login,
        GIT_COMMITTER_EMAIL: `${this.login}@example.com`,
      },
    });
    if (code === 0) return output.trim();
    throw new Error(`git ${args[0]} of ${this.login} ended with ${code}: ${output}`);
  }
}
