import type { Environment } from './workflow-run.ts';

/** The Python that actions/setup-python put in place: it names the folder, with the version. */
export function readRuntime(env: Environment): string | null {
  const place = env['pythonLocation'] ?? '';
  const version = /[\\/]Python[\\/](\d+\.\d+\.\d+[\w.-]*)(?:[\\/]|$)/.exec(place)?.[1];
  if (version === undefined) return null;
  const platform = [env['RUNNER_OS'], env['RUNNER_ARCH']].filter(Boolean).join('-').toLowerCase();
  return `python ${version} ${platform}`.trimEnd();
}
