import { readFile } from 'node:fs/promises';
import type { Environment } from '../collect/workflow-run.ts';

/** What started the workflow: the content of the file that GITHUB_EVENT_PATH names; null: nothing. */
export async function readEvent(env: Environment): Promise<unknown> {
  const path = env['GITHUB_EVENT_PATH'] ?? '';
  return path === '' ? null : JSON.parse(await readFile(path, 'utf8'));
}
