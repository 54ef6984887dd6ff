import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkDocument } from '../core/document/check-document.ts';
import { CONFIG_PATH } from '../core/promotion/policy.ts';

/** The stages, the first before the last; none where the configuration is not here, or is broken. */
export async function readStages(root: string): Promise<readonly string[]> {
  const text = await readFile(resolve(root, CONFIG_PATH), 'utf8').catch(() => null);
  if (text === null) return [];
  const checked = checkDocument('config', { file: CONFIG_PATH, text });
  return checked.ok ? Object.keys(checked.value.stages) : [];
}
