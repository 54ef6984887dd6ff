import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface GitInput {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
}

export class GitError extends Error {
  override readonly name = 'GitError';
  readonly output: string;

  constructor(args: readonly string[], { code, output }: { code: number | null; output: string }) {
    super(`git ${args.join(' ')} ended with ${code}: ${output}`);
    this.output = output;
  }
}

/** One bare repository on disk, and the system's git to work on it. */
export class Git {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** The arguments go to the process as they are: no shell reads them. */
  async run(args: readonly string[], { input, environment }: GitInput = {}): Promise<Buffer> {
    const child = spawn('git', ['--git-dir', this.directory, ...args], {
      env: { ...gitEnvironment(), ...environment },
    });
    // A git that fails early closes its input; its exit code tells the story.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    const ended = new Promise<number | null>((resolve, reject) => {
      child.on('close', resolve).on('error', reject);
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    const [code, errors] = await Promise.all([ended, text(child.stderr)]);
    const output = Buffer.concat(chunks);
    if (code !== 0) throw new GitError(args, { code, output: errors || output.toString() });
    return output;
  }

  async read(args: readonly string[], input?: GitInput): Promise<string> {
    return (await this.run(args, input)).toString().trimEnd();
  }

  async readLines(args: readonly string[], input?: GitInput): Promise<readonly string[]> {
    const output = await this.read(args, input);
    return output === '' ? [] : output.split('\n');
  }

  /** For questions that git answers by failing. */
  async tryRead(args: readonly string[], input?: GitInput): Promise<string | null> {
    try {
      return await this.read(args, input);
    } catch (error) {
      if (error instanceof GitError) return null;
      throw error;
    }
  }
}

/** Nothing of the machine's or the user's configuration may change what the emulator does. */
export function gitEnvironment(): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
