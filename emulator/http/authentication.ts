import { verify } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { App } from '../world/app.ts';
import type { Token } from '../world/token.ts';
import type { World } from '../world/world.ts';
import { unauthorized } from './http-error.ts';

export interface Credentials {
  readonly token: Token | null;
  readonly app: App | null;
}

export const ANONYMOUS: Credentials = { token: null, app: null };

/** Says who sends a request; credentials that are wrong are worse than none. */
export function authenticate(request: IncomingMessage, world: World, now: Date): Credentials {
  const secret = readSecret(request.headers.authorization);
  if (secret === null) return ANONYMOUS;
  if (secret.split('.').length === 3) return { token: null, app: verifyAppJwt(secret, world, now) };
  const token = world.tokens.get(secret);
  if (token === undefined || isExpired(token, now)) throw unauthorized('Bad credentials');
  return { token, app: null };
}

/** Bearer and token headers carry the secret; git and curl send it as a password. */
function readSecret(header: string | undefined): string | null {
  if (header === undefined) return null;
  const [scheme = '', value = ''] = header.split(' ', 2);
  if (scheme.toLowerCase() !== 'basic') return value;
  const [user = '', password = ''] = Buffer.from(value, 'base64').toString().split(':', 2);
  return password === '' || password === 'x-oauth-basic' ? user : password;
}

function isExpired({ expiresAt }: Token, now: Date): boolean {
  return expiresAt !== null && expiresAt <= now;
}

// https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
function verifyAppJwt(jwt: string, world: World, now: Date): App {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const claims = parseClaims(payload);
  const issuer = String(claims['iss']);
  const app = [...world.apps.values()].find(
    ({ id, slug }) => issuer === String(id) || issuer === slug,
  );
  const expires = Number(claims['exp']) * 1_000;
  if (app === undefined || !(expires > now.getTime())) throw unauthorized('Bad credentials');
  const signed = Buffer.from(`${header}.${payload}`);
  if (!verify('sha256', signed, app.publicKey, Buffer.from(signature, 'base64url'))) {
    throw unauthorized('Bad credentials');
  }
  return app;
}

function parseClaims(payload: string): Readonly<Record<string, unknown>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof claims === 'object' && claims !== null ? { ...claims } : {};
  } catch {
    throw unauthorized('Bad credentials');
  }
}
