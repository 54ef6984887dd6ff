import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMapping, toMapping, toText } from './yaml-mapping.ts';

/** Our own action as workflows name it; its files are this checkout's. */
const OURS = /^gh-model-registry\/model-registry(?<folder>(?:\/[\w-]+)*)@v1$/;
const ROOT = new URL('../../', import.meta.url).pathname;

/** What action.yml says of how to run it. */
export interface ActionMetadata {
  readonly main: string;
  readonly post: string | null;
  readonly postCondition: string;
  /** What each input is when the step does not give it. */
  readonly defaults: Readonly<Record<string, string>>;
}

/** Null: the action is somebody else's. */
export async function findAction(uses: string): Promise<ActionMetadata | null> {
  const folder = OURS.exec(uses)?.groups?.['folder'];
  if (folder === undefined) return null;
  const directory = join(ROOT, folder);
  const document = parseMapping(await readFile(join(directory, 'action.yml'), 'utf8'));
  const runs = toMapping(document['runs']);
  const post = toText(runs['post']);
  return {
    main: join(directory, toText(runs['main']) ?? ''),
    post: post === null ? null : join(directory, post),
    postCondition: toText(runs['post-if']) ?? 'always()',
    defaults: defaultsOf(document['inputs']),
  };
}

function defaultsOf(inputs: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(toMapping(inputs)).map(([name, input]) => [
      name,
      toText(toMapping(input)['default']) ?? '',
    ]),
  );
}
