import type { Environment } from './workflow-run.ts';

/** The Python that actions/setup-python put in place: it names the folder, with the version. */
export function readRuntime(env: Environment): string | null {
  const place = env['pythonLocation'] ?? '';
  const version = /[\\/]Python[\\/](\d+\.\d+\.\d+[\w.-]*)(?:[\\/]|$)/.exec(place)?.[1];
  return version === undefined ? null : `python ${version}`;
}
