import { HeaderFault } from './header-fault.ts';

/** UTF-8; what is none is a fault, and a byte order mark is a character like any other. */
export function decodeText(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new HeaderFault(`${what} is not UTF-8`, { cause });
  }
}
