import { readFile } from 'node:fs/promises';
import { Probot } from 'probot';
import { RegistryError } from '../../core/errors.ts';
import { modelRegistry } from '../app.ts';
import { judgeAtOnce } from '../handlers/issue-comment.ts';
import { RegistryOctokit } from '../octokit.ts';
import { WorkQueue } from '../work-queue.ts';
import { toWebhook, type Webhook } from './webhook.ts';

/** What became of one event. */
export interface EventReport {
  readonly deeds: readonly string[];
  readonly errors: readonly unknown[];
}

/** Feeds the event of a workflow run to the application, and waits until all is done. */
export async function runEvent(env: NodeJS.ProcessEnv, token: string): Promise<EventReport> {
  const deeds: string[] = [];
  const errors: unknown[] = [];
  const queue = new WorkQueue({
    tell: (news) => {
      if (news.outcome === 'done') deeds.push(...news.deeds);
      if (news.outcome === 'failed') errors.push(news.error);
    },
  });
  const event = await readEvent(env);
  const probot = new Probot({
    githubToken: token,
    Octokit: RegistryOctokit,
    baseUrl: env['GITHUB_API_URL'],
    // Its log would reach the runner unescaped; what matters comes back from here.
    logLevel: 'fatal',
  });
  await probot.load(modelRegistry(queue, judgeAtOnce), {
    cwd: process.cwd(),
    addHandler: () => {},
  });
  await probot.receive(event);
  await queue.idle();
  return { deeds, errors };
}

type Received = Parameters<Probot['receive']>[0];

async function readEvent(env: NodeJS.ProcessEnv): Promise<Received> {
  const name = required(env, 'GITHUB_EVENT_NAME');
  const payload: unknown = JSON.parse(await readFile(required(env, 'GITHUB_EVENT_PATH'), 'utf8'));
  const webhook: Webhook = toWebhook({
    name,
    payload,
    repository: required(env, 'GITHUB_REPOSITORY'),
    id: `${env['GITHUB_RUN_ID']}-${env['GITHUB_RUN_ATTEMPT']}`,
  });
  // The runner wrote down what GitHub sent, as the webhook server hands over what it received.
  return webhook as Received;
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name] ?? '';
  if (value !== '') return value;
  throw new RegistryError('INVALID_INPUT', {
    problem: `${name} is not set.`,
    remedy: 'Run the bot as a step of a GitHub Actions workflow, or as a server with "npm start".',
  });
}
