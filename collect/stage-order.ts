import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readPolicy } from '../core/policy/read-policy.ts';
import { CONFIG_PATH } from '../core/policy/stage-policy.ts';

/** The stages, the first before the last; none where the configuration is not here, or is broken. */
export async function readStages(root: string): Promise<readonly string[]> {
  const text = await readFile(resolve(root, CONFIG_PATH), 'utf8').catch(() => null);
  return readPolicy(text).stages;
}
