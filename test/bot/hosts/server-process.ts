import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface StartedProcess {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The server in a process of its own. */
export class ServerProcess {
  readonly port: number;
  readonly #child: ChildProcess;
  readonly #end: Promise<unknown[]>;
  #output = '';

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
    this.#end = once(child, 'close');
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        this.#output += String(data);
      });
    }
  }

  /** Of the project's folder, or of another that holds the server. */
  static async start({ folder, env }: StartedProcess): Promise<ServerProcess> {
    const child = spawn(process.execPath, [join(folder, 'bot/hosts/server.ts')], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...env },
    });
    const server = new ServerProcess(child, Number(env['PORT']));
    while (!server.output.includes('Listening on') && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return server;
  }

  get output(): string {
    return this.#output;
  }

  /** The log's lines. */
  get lines(): readonly Readonly<Record<string, unknown>>[] {
    const texts = this.#output.split('\n').filter((line) => line.startsWith('{'));
    return texts.map((line) => JSON.parse(line));
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** The exit code, when it has ended. */
  async end(): Promise<number | null> {
    await this.#end;
    return this.#child.exitCode;
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#end;
  }
}
