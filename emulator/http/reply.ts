import type { Readable } from 'node:stream';

export type ReplyHeaders = Readonly<Record<string, string>>;

export type ReplyContent =
  | { readonly type: 'none' }
  | { readonly type: 'json'; readonly value: unknown }
  | { readonly type: 'bytes'; readonly bytes: Uint8Array; readonly mediaType: string }
  | { readonly type: 'stream'; readonly stream: Readable };

export interface Reply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly content: ReplyContent;
}

export function json(status: number, value: unknown, headers: ReplyHeaders = {}): Reply {
  return { status, headers, content: { type: 'json', value } };
}

export function ok(value: unknown): Reply {
  return json(200, value);
}

/** The representation's `url` is also where the `Location` header points. */
export function created(value: { readonly url?: string | null }): Reply {
  return json(201, value, typeof value.url === 'string' ? { location: value.url } : {});
}

export function noContent(): Reply {
  return { status: 204, headers: {}, content: { type: 'none' } };
}

export function redirect(status: 301 | 302 | 307, location: string): Reply {
  return { status, headers: { location }, content: { type: 'none' } };
}

export function bytes(mediaType: string, content: Uint8Array): Reply {
  return { status: 200, headers: {}, content: { type: 'bytes', bytes: content, mediaType } };
}

export function streamed(status: number, stream: Readable, headers: ReplyHeaders): Reply {
  return { status, headers, content: { type: 'stream', stream } };
}
