import { describe, expect, it } from 'vitest';
import { isSetUp, readSettings } from '../../../bot/hosts/settings.ts';
import { environment } from './served.ts';

describe('isSetUp', () => {
  it('takes an App with all that belongs to it', async () => {
    expect(isSetUp(await environment())).toBe(true);
  });

  it('has an App set up where there is none', () => {
    expect(isSetUp({ WEBHOOK_SECRET: 'left over' })).toBe(false);
  });

  it.each([
    ['APP_ID', 'which key belongs to no App'],
    ['PRIVATE_KEY', 'without which Probot would show its setup page'],
    ['WEBHOOK_SECRET', 'for which Probot would take one that anybody could guess'],
  ])('refuses an App without its %s, %s', async (name) => {
    const env = { ...(await environment()), [name]: '' };
    expect(() => isSetUp(env)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    expect(() => isSetUp(env)).toThrow(`${name} is not set`);
  });

  it('says so where the key is none', async () => {
    const env = { ...(await environment()), PRIVATE_KEY: 'a key' };
    expect(() => isSetUp(env)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});

describe('readSettings', () => {
  it('has a value for each', () => {
    expect(readSettings({})).toEqual({ reconcileEvery: 60, stopWithin: 25 });
  });

  it('takes what is set', () => {
    const env = { RECONCILE_EVERY: '0', STOP_WITHIN: '8' };
    expect(readSettings(env)).toEqual({ reconcileEvery: 0, stopWithin: 8 });
  });

  it.each(['1h', '-1', '1.5'])('refuses %s, and says what would be right', (text) => {
    expect(() => readSettings({ RECONCILE_EVERY: text })).toThrow(`"${text}"`);
  });
});
