import { createHash } from 'node:crypto';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { components } from '@octokit/openapi-types';
import { RequestError } from '@octokit/request-error';
import { RegistryError } from '../core/errors.ts';
import type { Digest } from '../core/model/digest.ts';
import type { Asset, AssetContent } from '../core/ports/releases.ts';
import { toAsset } from './release-store.ts';

/** What one attempt to send an asset came to. */
export interface Sent {
  /** Null: not all of it was sent. */
  readonly digest: Digest | null;
  /** What GitHub says it holds; null: it said nothing of the kind. */
  readonly stored: Asset | null;
  readonly error: RequestError | null;
}

export interface Destination {
  readonly url: URL;
  readonly authorization: string;
  /** Told how many bytes were sent so far. */
  readonly onSent: (bytes: number) => void;
}

/**
 * Sends the content once, hashing on the way. `fetch` keeps a streamed body in memory, so this
 * writes to the socket itself, no faster than it takes.
 */
export async function sendAsset(content: AssetContent, destination: Destination): Promise<Sent> {
  const outgoing = openRequest(content, destination);
  const answer = readAnswer(outgoing);
  try {
    const digest = await writeBody(outgoing, content, { answer, onSent: destination.onSent });
    if (digest === null) outgoing.destroy();
    else outgoing.end();
    return { digest, ...(await answer) };
  } catch (error) {
    outgoing.destroy();
    throw error;
  }
}

/** Null: an answer came early, since a server that refuses stops reading. */
async function writeBody(
  outgoing: ClientRequest,
  content: AssetContent,
  { answer, onSent }: { readonly answer: Promise<unknown>; readonly onSent: Destination['onSent'] },
): Promise<Digest | null> {
  const hash = createHash('sha256');
  const socket = new PacedSocket(outgoing, answer);
  let sent = 0;
  let leaving = Promise.resolve();
  for await (const chunk of content.open()) {
    sent += chunk.byteLength;
    if (sent > content.size) throw changed(content, sent);
    const left = socket.write(chunk);
    // The network is busy with the chunk meanwhile, and with the one before it.
    hash.update(chunk);
    await leaving;
    leaving = left;
    if (socket.answered) return null;
    onSent(sent);
  }
  await leaving;
  if (socket.answered) return null;
  if (sent !== content.size) throw changed(content, sent);
  return `sha256:${hash.digest('hex')}`;
}

/** Tells when each chunk has left, or that an answer came, after which none leaves any more. */
class PacedSocket {
  readonly #outgoing: ClientRequest;
  readonly #waiting = new Set<() => void>();
  #answered = false;

  constructor(outgoing: ClientRequest, answer: Promise<unknown>) {
    this.#outgoing = outgoing;
    void answer.then(() => {
      this.#answered = true;
      for (const proceed of this.#waiting) proceed();
    });
  }

  get answered(): boolean {
    return this.#answered;
  }

  /** Done when the chunk's memory may be used again; errors come as an answer. */
  write(chunk: Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      const proceed = (): void => {
        this.#waiting.delete(proceed);
        resolve();
      };
      this.#waiting.add(proceed);
      this.#outgoing.write(chunk, proceed);
    });
  }
}

function openRequest(content: AssetContent, { url, authorization }: Destination): ClientRequest {
  const open = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return open(url, {
    method: 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      authorization,
      'content-length': content.size,
      'content-type': content.mediaType,
      'user-agent': 'model-registry',
    },
  });
}

/** Never rejects: a cut connection is an answer lost. */
function readAnswer(outgoing: ClientRequest): Promise<Omit<Sent, 'digest'>> {
  return new Promise((resolve) => {
    outgoing.on('error', (error) =>
      resolve(failure(outgoing, { status: 500, text: error.message })),
    );
    outgoing.on('response', (response) => {
      resolve(interpret(outgoing, response));
    });
  });
}

async function interpret(
  outgoing: ClientRequest,
  response: IncomingMessage,
): Promise<Omit<Sent, 'digest'>> {
  const status = response.statusCode ?? 500;
  const text = await readText(response).catch((error: unknown) => String(error));
  if (status !== 201) return failure(outgoing, { status, text, headers: response.headers });
  try {
    const wire: components['schemas']['release-asset'] = JSON.parse(text);
    return { stored: toAsset(wire), error: null };
  } catch {
    // Seen in the wild: an HTML page with a good status. What is held decides.
    return failure(outgoing, { status: 500, text: 'the answer was not JSON' });
  }
}

function failure(
  outgoing: ClientRequest,
  answer: {
    readonly status: number;
    readonly text: string;
    readonly headers?: IncomingMessage['headers'];
  },
): Omit<Sent, 'digest'> {
  const url = `${outgoing.protocol}//${outgoing.host}${outgoing.path}`;
  const headers = Object.fromEntries(
    Object.entries(answer.headers ?? {}).map(([name, value]) => [name, String(value)]),
  );
  const error = new RequestError(answer.text.slice(0, 500), answer.status, {
    request: { method: 'POST', url, headers: {} },
    response: { status: answer.status, url, headers, data: answer.text },
  });
  return { stored: null, error };
}

async function readText(response: IncomingMessage): Promise<string> {
  let text = '';
  response.setEncoding('utf8');
  for await (const chunk of response) text += chunk;
  return text;
}

function changed(content: AssetContent, sent: number): RegistryError {
  return new RegistryError('ARTIFACT_CHANGED', {
    problem: `"${content.name}" had ${content.size} bytes, and while it was sent ${sent} or more.`,
    remedy: 'Let training finish writing the file, then run it again.',
  });
}
