import { findName, type KeyValuePairs } from './key-value-pairs.ts';

/** `modelspec.*` is Stability AI's, `general.*` GGUF's. */
const KEYS = ['license', 'licence', 'modelspec.license', 'general.license'];
const NAME_KEYS = ['license_name', 'general.license.name'];

/** Hugging Face's words for a licence without an identifier; its name stands apart then. */
const NO_IDENTIFIER = /^(?:other|unknown|none|n\/a)$/i;

/** The licence that the pairs of a file name; null: they name none. */
export function findLicense(pairs: KeyValuePairs): string | null {
  const license = findName(pairs, KEYS);
  return license === null || NO_IDENTIFIER.test(license) ? findName(pairs, NAME_KEYS) : license;
}
