import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Asset } from '../world/release.ts';

const KEY = randomBytes(32);
const VALID_MILLISECONDS = 300_000;

export interface SignedAddress {
  readonly id: string;
  readonly expires: string;
  readonly signature: string;
}

/** Where the bytes of an asset may be fetched for a while, by whoever has the address. */
export function toSignedAddress(asset: Asset, host: string, now: Date): string {
  const id = String(asset.id);
  const expires = String(now.getTime() + VALID_MILLISECONDS);
  const query = new URLSearchParams({ expires, signature: sign(id, expires) });
  return `${host}/storage/${id}?${query}`;
}

export function isValidAddress({ id, expires, signature }: SignedAddress, now: Date): boolean {
  const expected = Buffer.from(sign(id, expires));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  return Number(expires) > now.getTime();
}

function sign(id: string, expires: string): string {
  return createHmac('sha256', KEY).update(`${id} ${expires}`).digest('hex');
}
