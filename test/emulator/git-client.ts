import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A clone on this machine, worked on with the git that users have. */
export class Clone {
  readonly directory: string;

  private constructor(directory: string) {
    this.directory = directory;
  }

  /** The address carries the credentials: `http://x:token@host/owner/repo.git`. */
  static async of(url: string, token: string): Promise<Clone> {
    const directory = await mkdtemp(join(tmpdir(), 'clone-'));
    const address = url.replace('://', `://x-access-token:${token}@`);
    await run('git', ['clone', '--quiet', address, directory]);
    return new Clone(directory);
  }

  async git(...args: readonly string[]): Promise<string> {
    const identity = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com'];
    const { stdout } = await run('git', ['-C', this.directory, ...identity, ...args]);
    return stdout.trim();
  }

  async commit(path: string, content: string): Promise<string> {
    await writeFile(join(this.directory, path), content);
    await this.git('add', '--all');
    await this.git('commit', '--quiet', '--message', `Change ${path}`);
    return this.git('rev-parse', 'HEAD');
  }

  remove(): Promise<void> {
    return rm(this.directory, { recursive: true, force: true });
  }
}
