import { describe, expect, it } from 'vitest';
import { toServerAddress } from '../../../collect/mlflow/server-address.ts';

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;
const USER = { MLFLOW_TRACKING_USERNAME: 'ada', MLFLOW_TRACKING_PASSWORD: 'pass' };
const TOKEN = { MLFLOW_TRACKING_TOKEN: 'token' };

describe('toServerAddress', () => {
  it.each([
    ['a token', TOKEN, 'Bearer token'],
    ['a user', USER, basic('ada:pass')],
    ['a user before a token', { ...USER, ...TOKEN }, basic('ada:pass')],
    ['nothing', { MLFLOW_TRACKING_TOKEN: '' }, null],
  ])('shows %s', (_, env, authorization) => {
    const address = toServerAddress('https://m.example', env);
    expect(address).toEqual({ url: 'https://m.example', authorization });
  });

  it('shows a user of the address, where it has a password', () => {
    const show = (uri: string): string | null => toServerAddress(uri, TOKEN).authorization;
    expect(show('https://ada:p%40ss@m.example')).toBe(basic('ada:p@ss'));
    expect(show('https://ada:p%ss@m.example')).toBe(basic('ada:p%ss'));
    expect(show('https://ada@m.example')).toBe('Bearer token');
  });

  it.each([
    ['https://m.example/', 'https://m.example'],
    ['http://127.0.0.1:5000/prefix//', 'http://127.0.0.1:5000/prefix'],
    ['https://ada:secret@m.example/?token=secret#secret', 'https://m.example'],
  ])('takes %s down to %s', (uri, url) => {
    expect(toServerAddress(uri, {}).url).toBe(url);
  });

  it('refuses a token that would break its header, and does not quote it', () => {
    const env = { MLFLOW_TRACKING_TOKEN: 'a\nb-secret' };
    const refused = (): unknown => toServerAddress('https://m.example', env);
    expect(refused).toThrow(/MLFLOW_TRACKING_TOKEN holds a space/);
    expect(refused).not.toThrow(/b-secret/);
  });

  it('refuses what is no address', () => {
    expect(() => toServerAddress('https://', {})).toThrow(/is no address/);
  });
});
