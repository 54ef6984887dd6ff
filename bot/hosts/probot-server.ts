import { type ApplicationFunction, run, type Server } from 'probot';

type RunOptions = NonNullable<Parameters<typeof run>[1]>;

/** Probot's own server, but for its SIGINT handler, which ends the process whatever is being done. */
export async function runProbot(
  application: ApplicationFunction,
  options: RunOptions,
): Promise<Server> {
  const before = new Set(process.listeners('SIGINT'));
  const server = await run(application, options);
  for (const listener of process.listeners('SIGINT')) {
    if (!before.has(listener)) process.off('SIGINT', listener);
  }
  return server;
}
