import { describe, expect, it } from 'vitest';
import { toWebhook } from '../../../bot/hosts/webhook.ts';

const event = { id: '1', payload: { action: 'opened' }, repository: 'acme/flowers' };

describe('toWebhook', () => {
  it.each([
    'pull_request',
    'pull_request_review',
    'issue_comment',
    'push',
    'release',
    'workflow_run',
  ])('passes %s on as it came', (name) => {
    expect(toWebhook({ ...event, name })).toEqual({ id: '1', name, payload: event.payload });
  });

  it('takes the event of a fork’s pull request as that of any other', () => {
    expect(toWebhook({ ...event, name: 'pull_request_target' })).toMatchObject({
      name: 'pull_request',
      payload: event.payload,
    });
  });

  it.each([
    ['schedule', { schedule: '17 * * * *' }],
    ['workflow_dispatch', { inputs: { check: 'true' } }],
    ['workflow_dispatch', {}],
  ])('takes %s as time to look, with what it says', (name, said) => {
    expect(toWebhook({ ...event, name, payload: said })).toEqual({
      id: '1',
      name: 'workflow_dispatch',
      payload: { repository: { name: 'flowers', owner: { login: 'acme' } }, ...said },
    });
  });

  it('refuses an event that it has nothing to do with', () => {
    expect(() => toWebhook({ ...event, name: 'fork' })).toThrow('"fork"');
  });
});
