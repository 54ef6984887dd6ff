import { spawn } from 'node:child_process';
import type { IncomingMessage } from 'node:http';
import { basename, dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Git, gitEnvironment } from '../git/git.ts';

export interface BackendRequest {
  readonly request: IncomingMessage;
  /** What follows the repository's address: `/info/refs`, `/git-upload-pack`. */
  readonly path: string;
  readonly query: string;
  readonly user: string | null;
}

export interface BackendReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly stream: Readable;
}

/** Lets git itself speak its protocol: https://git-scm.com/docs/git-http-backend */
export async function askBackend(git: Git, asked: BackendRequest): Promise<BackendReply> {
  const child = spawn('git', ['http-backend'], { env: toEnvironment(git, asked) });
  // A client that goes away must not take the emulator with it.
  pipeline(asked.request, child.stdin).catch(() => child.kill());
  child.stderr.resume();
  const { head, stream } = await splitHead(child.stdout);
  const { status, ...headers } = parseHead(head);
  return { status: Number.parseInt(status ?? '200', 10), headers, stream };
}

function toEnvironment(git: Git, { request, path, query, user }: BackendRequest) {
  const { headers, method } = request;
  return {
    ...gitEnvironment(),
    GIT_PROJECT_ROOT: dirname(git.directory),
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${basename(git.directory)}${path}`,
    QUERY_STRING: query,
    REQUEST_METHOD: method,
    CONTENT_TYPE: headers['content-type'],
    CONTENT_LENGTH: headers['content-length'],
    HTTP_CONTENT_ENCODING: headers['content-encoding'],
    GIT_PROTOCOL: headers['git-protocol']?.toString(),
    REMOTE_USER: user ?? undefined,
  };
}

const END_OF_HEAD = '\r\n\r\n';

/** The headers come before the first empty line; what follows is passed on as it comes. */
async function splitHead(output: Readable): Promise<{ head: string; stream: Readable }> {
  let read = Buffer.alloc(0);
  for (;;) {
    const chunk: Buffer | null = output.read();
    if (chunk === null) {
      await nextReadable(output);
      continue;
    }
    read = Buffer.concat([read, chunk]);
    const end = read.indexOf(END_OF_HEAD);
    if (end === -1) continue;
    output.unshift(read.subarray(end + END_OF_HEAD.length));
    return { head: read.subarray(0, end).toString(), stream: output };
  }
}

async function nextReadable(output: Readable): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    output.once('readable', resolve);
    output.once('end', () => reject(new Error('git http-backend ended without an answer.')));
  });
}

function parseHead(head: string): Readonly<Record<string, string>> {
  const lines = head.split('\r\n').map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return Object.fromEntries(lines);
}
