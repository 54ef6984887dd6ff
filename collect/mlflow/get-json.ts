import { Unreadable } from './notes.ts';

export interface Request {
  /** The whole header; null: none. */
  readonly authorization: string | null;
  readonly deadline: AbortSignal;
  /** The most that an answer may hold. */
  readonly bytes: number;
}

export interface Answer {
  readonly status: number;
  /** undefined: the answer is no JSON. */
  readonly body: unknown;
}

/** Asks a server once; what it sends is bounded in time and size. */
export async function getJson(url: string, request: Request): Promise<Answer> {
  const { authorization, deadline } = request;
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json', ...(authorization !== null && { authorization }) },
      // A redirect would carry the token to whatever the answer names.
      redirect: 'manual',
      signal: deadline,
    });
    const text = await readText(response, request.bytes);
    return { status: response.status, body: parseJson(text) };
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(explainFailure(error, deadline));
  }
}

async function readText({ body }: Response, most: number): Promise<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new Unreadable(`sends more than ${most} bytes, so it is not read`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Only the code: the rest of the message is somebody else's, and could quote what was sent. */
function explainFailure(error: unknown, deadline: AbortSignal): string {
  if (deadline.aborted) return 'did not answer in time; run the job again when it is up';
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no connection';
  return `cannot be reached (${code}); check the address, and that this machine may connect to it`;
}
