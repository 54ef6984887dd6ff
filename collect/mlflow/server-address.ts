import type { Environment } from '../workflow-run.ts';
import { Unreadable } from './notes.ts';

export interface ServerAddress {
  /** Without a user, password, query or slash at the end: fit to be shown. */
  readonly url: string;
  /** The header that lets us in; null: none is known. */
  readonly authorization: string | null;
}

/** The server that MLFLOW_TRACKING_URI names, and what MLflow itself would show it. */
export function toServerAddress(uri: string, env: Environment): ServerAddress {
  const parsed = URL.parse(uri);
  if (parsed === null)
    throw new Unreadable('is no address; write it as https://mlflow.example.com');
  const url = `${parsed.origin}${parsed.pathname}`.replace(/\/+$/, '');
  return { url, authorization: toAuthorization(parsed, env) };
}

/** As in MLflow, a user goes before a token. */
function toAuthorization({ username, password }: URL, env: Environment): string | null {
  const user = env['MLFLOW_TRACKING_USERNAME'] || decode(username);
  const secret = env['MLFLOW_TRACKING_PASSWORD'] || decode(password);
  if (user !== '' && secret !== '')
    return `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;
  const token = env['MLFLOW_TRACKING_TOKEN']?.trim() ?? '';
  if (token === '') return null;
  // fetch quotes a header that it refuses, and so would the log.
  if (/^[\x21-\x7e]+$/.test(token)) return `Bearer ${token}`;
  throw new Unreadable(
    'is not asked: MLFLOW_TRACKING_TOKEN holds a space or another character that no token has',
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
