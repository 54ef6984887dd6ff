import { RegistryError } from '../errors.ts';

/** A sha256, `sha256:<64 hexadecimal digits>`. */
export type Digest = `sha256:${string}`;

const PATTERN = /^sha256:[0-9a-f]{64}$/;

export function isDigest(text: string): text is Digest {
  return PATTERN.test(text);
}

export function parseDigest(text: string): Digest {
  if (isDigest(text)) return text;
  throw new RegistryError('INVALID_DIGEST', {
    problem: `"${text}" is not a digest.`,
    remedy: 'Write it as "sha256:" and 64 small hexadecimal digits.',
  });
}

/** The digest as people see it in a table: `9f86d081884c`. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 12);
}
