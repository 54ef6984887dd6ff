import { RegistryError } from '../core/errors.ts';
import type { WebFiles } from '../core/ports/web-files.ts';

/** Nobody waits longer for the first byte. */
const PATIENCE_MS = 60_000;

/** Sends no credentials: a public address is what everybody sees there. */
export const webFiles: WebFiles = {
  open: async (uri) => {
    const response = await request(uri);
    if (response.ok && response.body !== null) return response.body;
    await response.body?.cancel();
    throw unreadable(uri, `the answer was ${response.status} ${response.statusText}`.trim());
  },
};

async function request(uri: string): Promise<Response> {
  const patience = new AbortController();
  const late = new Error(`there was no answer within ${PATIENCE_MS / 1000} seconds`);
  const timer = setTimeout(() => patience.abort(late), PATIENCE_MS);
  try {
    const response = await fetch(uri, { signal: patience.signal });
    if (response.url === '' || response.url.startsWith('https://')) return response;
    await response.body?.cancel();
    throw unreadable(uri, 'it leads away from https');
  } catch (cause) {
    throw cause instanceof RegistryError ? cause : unreadable(uri, reasonOf(cause), cause);
  } finally {
    clearTimeout(timer);
  }
}

/** What `fetch` throws says nothing; its cause does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

function unreadable(uri: string, reason: string, cause?: unknown): RegistryError {
  return new RegistryError('WEB_FILE_UNREADABLE', {
    problem: `Could not read ${uri}: ${reason}.`,
    remedy: 'Check the address, and that everybody may read it; then run it again.',
    cause,
  });
}
