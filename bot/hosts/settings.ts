import { getPrivateKey } from '@probot/get-private-key';
import { RegistryError } from '../../core/errors.ts';

/** What the environment says beside Probot's own variables. */
export interface Settings {
  /** Minutes between two rounds over all repositories; 0: one at the start. */
  readonly reconcileEvery: number;
  /** Seconds that work is given to end when the server is stopped. */
  readonly stopWithin: number;
}

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    reconcileEvery: readNumber(env, { name: 'RECONCILE_EVERY', unit: 'minutes', otherwise: 60 }),
    stopWithin: readNumber(env, { name: 'STOP_WITHIN', unit: 'seconds', otherwise: 25 }),
  };
}

interface Field {
  readonly name: string;
  readonly unit: string;
  readonly otherwise: number;
}

function readNumber(env: NodeJS.ProcessEnv, { name, unit, otherwise }: Field): number {
  const text = env[name] ?? '';
  if (text === '') return otherwise;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new RegistryError('INVALID_INPUT', {
    problem: `${name} is "${text}", which is no number of ${unit}.`,
    remedy: `Set it to a whole number of ${unit}, for example ${otherwise}, or leave it out.`,
  });
}

/**
 * true: the App is known. false: nothing is, so that it can be set up. Something in between is a
 * mistake, for which Probot would show its setup page, or take the secret that everybody knows.
 */
export function isSetUp(env: NodeJS.ProcessEnv): boolean {
  const hasApp = (env['APP_ID'] ?? '') !== '';
  const hasKey = findPrivateKey(env) !== null;
  if (!hasApp && !hasKey) return false;
  if (!hasApp) throw missing('APP_ID', 'the private key belongs to no App', APP_ID);
  if (!hasKey) throw missing('PRIVATE_KEY', 'the bot cannot sign in as the App', PRIVATE_KEY);
  if ((env['WEBHOOK_SECRET'] ?? '') !== '') return true;
  throw missing('WEBHOOK_SECRET', 'anybody could send the bot events', SECRET);
}

const APP_ID = 'Set it to the App ID on the page of the GitHub App’s settings.';
const PRIVATE_KEY =
  'Set it to the key that the App’s settings let you download, or PRIVATE_KEY_PATH to its file.';
const SECRET = 'Set it to the webhook secret in the settings of the GitHub App.';

function missing(name: string, consequence: string, remedy: string): RegistryError {
  return new RegistryError('INVALID_INPUT', {
    problem: `${name} is not set, so ${consequence}.`,
    remedy,
  });
}

function findPrivateKey(env: NodeJS.ProcessEnv): string | null {
  try {
    return getPrivateKey({ env });
  } catch (cause) {
    throw new RegistryError('INVALID_INPUT', {
      problem: 'The private key of the GitHub App cannot be read.',
      remedy: 'Set PRIVATE_KEY to the whole of the .pem file, its line breaks included.',
      cause,
    });
  }
}
