import { getTransformStream } from '@probot/pino';
import { type Logger, pino } from 'pino';
import { RegistryError } from '../../core/errors.ts';
import type { WorkNews } from '../work.ts';

/**
 * Probot's own log, as its variables LOG_FORMAT, LOG_LEVEL, LOG_LEVEL_IN_STRING, LOG_MESSAGE_KEY and
 * SENTRY_DSN say, but for what does not belong there: what others sent, and headers.
 */
export async function createLog(env: NodeJS.ProcessEnv): Promise<Logger> {
  const lines = await getTransformStream({
    logFormat: logFormatOf(env),
    logLevelInString: env['LOG_LEVEL_IN_STRING'] === 'true',
    sentryDsn: env['SENTRY_DSN'],
  });
  lines.pipe(process.stdout);
  return pino(
    {
      level: env['LOG_LEVEL'] || 'info',
      messageKey: env['LOG_MESSAGE_KEY'] || 'msg',
      name: 'model-registry',
      redact: { paths: PRIVATE, remove: true },
      serializers: { err: tellError },
      // A line for each health check would hide the lines about work.
      onChild: (child) => {
        if (child.bindings()['name'] === 'http' && child.level === 'info') child.level = 'warn';
      },
    },
    lines,
  );
}

/** Of Probot's lines about requests. */
const PRIVATE = ['req.headers', 'res.headers', 'req.query', 'event'];

export function logFormatOf(env: NodeJS.ProcessEnv): 'json' | 'pretty' {
  const asked = env['LOG_FORMAT'] ?? '';
  if (asked !== '') return asked === 'pretty' ? 'pretty' : 'json';
  return process.stdout.isTTY ? 'pretty' : 'json';
}

/** Probot's errors carry the webhook, and Octokit's the request: bodies that people wrote. */
export function tellError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = error instanceof RegistryError ? { code: error.code } : {};
  const status = 'status' in error ? { status: error.status } : {};
  const cause = error.cause === undefined ? {} : { cause: tellError(error.cause) };
  return { type: name, ...code, ...status, message, stack, ...cause };
}

export interface WorkLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

/** What the log says of work: one line for each piece that was taken, one more for each delay. */
export function toWorkLine(news: WorkNews, apiCalls: number): WorkLine {
  const { kind, repository, about, delivery } = news.work;
  const { outcome } = news;
  const fields = { repository, about, delivery, kind, outcome };
  const message = `${kind} of ${repository}, ${about}: ${outcome}`;
  if (outcome === 'merged') {
    return { level: 'info', fields: { ...fields, into: news.into.delivery }, message };
  }
  if (outcome === 'postponed') {
    const { error: err, wait } = news;
    return { level: 'warn', fields: { ...fields, wait, apiCalls, err }, message };
  }
  const cost = { milliseconds: Math.round(news.took), apiCalls };
  if (outcome === 'done') {
    return { level: 'info', fields: { ...fields, ...cost, deeds: news.deeds }, message };
  }
  const lost = `${message}. It is lost until the next event, or the next round over all stages`;
  return { level: 'error', fields: { ...fields, ...cost, err: news.error }, message: lost };
}
