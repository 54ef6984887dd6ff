import { RequestError } from '@octokit/request-error';
import { describe, expect, it } from 'vitest';
import { isPassing } from '../../../bot/hosts/passing-error.ts';
import { RegistryError } from '../../../core/errors.ts';

const about = { problem: 'It failed.', remedy: 'Mend it.' };

describe('isPassing', () => {
  it.each([
    ['GitHub’s fault', answered(502), true],
    ['a rate limit', answered(403, { 'retry-after': '60' }), true],
    ['a missing permission', answered(403), false],
    ['a thing that is not there', answered(404), false],
    ['GitHub out of reach', new RegistryError('GITHUB_UNAVAILABLE', about), true],
    ['a limit as a use case tells of it', new RegistryError('RATE_LIMITED', about), true],
    ['a lost race', new RegistryError('CONTENTION', about), true],
    ['a tag that a ruleset refuses', new RegistryError('TAG_REFUSED', about), false],
    ['a cut connection', new TypeError('fetch failed', { cause: cut() }), true],
    ['a slow answer', Object.assign(new Error('too slow'), { name: 'TimeoutError' }), true],
    ['a mistake of ours', new TypeError('x is not a function'), false],
    ['something thrown that is no error', 'no', false],
  ])('%s', (_, error, passing) => {
    expect(isPassing(error)).toBe(passing);
  });
});

function answered(status: number, headers: Readonly<Record<string, string>> = {}): RequestError {
  const request = { method: 'GET', url: 'https://api.github.com/', headers: {} } as const;
  const response = { status, url: request.url, headers, data: {} };
  return new RequestError('no', status, { request, response });
}

function cut(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
}
