import { RequestError } from '@octokit/request-error';
import { describe, expect, it } from 'vitest';
import { logFormatOf, tellError, toWorkLine } from '../../../bot/hosts/log.ts';
import type { Work, WorkNews } from '../../../bot/work.ts';
import { RegistryError } from '../../../core/errors.ts';

const work: Work = {
  kind: 'pull_request',
  repository: 'acme/flowers',
  about: 'pull/12',
  same: 'judge',
  delivery: 'd1',
  perform: async () => [],
};
const told = { repository: 'acme/flowers', about: 'pull/12', delivery: 'd1', kind: 'pull_request' };

describe('toWorkLine', () => {
  it('tells of work that was done: by which delivery, in what time, with how many calls', () => {
    const news: WorkNews = { outcome: 'done', work, deeds: ['Judged'], took: 12.4, ages: [20] };
    const fields = { ...told, outcome: 'done', milliseconds: 12, apiCalls: 7, deeds: ['Judged'] };
    expect(toWorkLine(news, 7)).toMatchObject({ level: 'info', fields });
  });

  it('tells of merged work what it was merged into', () => {
    const into = { ...work, delivery: 'd0' };
    expect(toWorkLine({ outcome: 'merged', work, into }, 0)).toMatchObject({
      level: 'info',
      fields: { ...told, outcome: 'merged', into: 'd0' },
    });
  });

  it('tells of a delay why and how long', () => {
    const news: WorkNews = { outcome: 'postponed', work, error: new Error('502'), wait: 10 };
    expect(toWorkLine(news, 1)).toMatchObject({
      level: 'warn',
      fields: { ...told, outcome: 'postponed', wait: 10 },
    });
  });

  it('tells of lost work what brings it back', () => {
    const news: WorkNews = { outcome: 'failed', work, error: new Error('403'), took: 1, ages: [1] };
    const line = toWorkLine(news, 1);
    expect(line).toMatchObject({ level: 'error', fields: { ...told, outcome: 'failed' } });
    expect(line.message).toContain('next event');
  });
});

describe('tellError', () => {
  it('keeps what people wrote, and tokens, out of the log', () => {
    const request = {
      method: 'POST',
      url: 'https://api.github.com/repos/acme/flowers/issues/1/comments',
      headers: { authorization: 'token ghs_secret' },
      body: { body: 'what somebody wrote' },
    } as const;
    const cause = new RequestError('Forbidden', 403, { request });
    const error = new RegistryError('NOT_PERMITTED', { problem: 'No.', remedy: 'Ask.', cause });
    const webhook = Object.assign(error, { event: { payload: 'what somebody wrote' } });
    expect(tellError(webhook)).toMatchObject({
      code: 'NOT_PERMITTED',
      cause: { status: 403, message: 'Forbidden' },
    });
    expect(JSON.stringify(tellError(webhook))).not.toMatch(/somebody|ghs_/);
  });
});

describe('logFormatOf', () => {
  it('is for machines where no terminal is, unless it is said otherwise', () => {
    expect(logFormatOf({})).toBe(process.stdout.isTTY ? 'pretty' : 'json');
    expect(logFormatOf({ LOG_FORMAT: 'pretty' })).toBe('pretty');
    expect(logFormatOf({ LOG_FORMAT: 'json' })).toBe('json');
  });
});
