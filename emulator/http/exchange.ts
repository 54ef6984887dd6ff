import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Reply, ReplyHeaders } from './reply.ts';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Writes a reply, and gives the status that it ended up with: a 304 if the client has it already. */
export async function send(
  { request, response }: Exchange,
  reply: Reply,
  extra: ReplyHeaders,
): Promise<number> {
  const { status, content } = reply;
  const headers = { ...extra, ...reply.headers };
  const silent = request.method === 'HEAD';
  if (content.type === 'stream') {
    response.writeHead(status, headers);
    if (silent) response.end();
    else await pipeline(content.stream, response);
    return status;
  }
  const { bytes, mediaType } = encode(reply);
  const tag = status === 200 && request.method !== 'POST' ? toEntityTag(bytes) : null;
  if (tag !== null && request.headers['if-none-match'] === tag) {
    response.writeHead(304, { ...headers, etag: tag }).end();
    return 304;
  }
  response.writeHead(status, {
    ...(mediaType === null ? {} : { 'content-type': mediaType }),
    ...(tag === null ? {} : { etag: tag }),
    ...(status === 204 ? {} : { 'content-length': String(bytes.length) }),
    ...headers,
  });
  response.end(silent ? undefined : bytes);
  return status;
}

function encode({ content }: Reply): { bytes: Uint8Array; mediaType: string | null } {
  if (content.type === 'json') {
    const mediaType = 'application/json; charset=utf-8';
    return { bytes: Buffer.from(JSON.stringify(content.value)), mediaType };
  }
  if (content.type === 'bytes') return content;
  return { bytes: new Uint8Array(), mediaType: null };
}

function toEntityTag(bytes: Uint8Array): string {
  return `W/"${createHash('sha256').update(bytes).digest('hex')}"`;
}
