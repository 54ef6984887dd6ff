import { type Probot, run } from 'probot';
import { RegistryError } from '../../core/errors.ts';
import { modelRegistry } from '../app.ts';
import { RegistryOctokit } from '../octokit.ts';
import { WorkQueue } from '../work-queue.ts';

export interface RunningServer {
  readonly port: number;
  /** Resolves when everything that came in is done. */
  idle(): Promise<void>;
  /** Takes nothing more, and ends what is begun. */
  stop(): Promise<void>;
}

/** The bot as a server, set up as any Probot application: APP_ID, PRIVATE_KEY, WEBHOOK_SECRET. */
export async function startServer(env: NodeJS.ProcessEnv): Promise<RunningServer> {
  const queues: WorkQueue[] = [];
  const application = (app: Probot): void => {
    requireSecret(env);
    const queue = loggingQueue(app);
    queues.push(queue);
    modelRegistry(queue)(app);
  };
  const server = await run(application, { env, Octokit: RegistryOctokit });
  const idle = async (): Promise<void> => {
    for (const queue of queues) await queue.idle();
  };
  const stop = async (): Promise<void> => {
    await server.stop();
    await idle();
  };
  return { port: server.port, idle, stop };
}

/** Without one Probot takes "development", which everybody knows. */
function requireSecret(env: NodeJS.ProcessEnv): void {
  if ((env['WEBHOOK_SECRET'] ?? '') !== '') return;
  throw new RegistryError('INVALID_INPUT', {
    problem: 'WEBHOOK_SECRET is not set, so anybody could send the bot events.',
    remedy: 'Set it to the webhook secret in the settings of the GitHub App.',
  });
}

function loggingQueue(app: Probot): WorkQueue {
  return new WorkQueue({
    done: (repository, deeds) => {
      for (const deed of deeds) app.log.info({ repository }, deed);
    },
    failed: (repository, error) => app.log.error({ repository, err: error }, 'Work failed'),
  });
}
