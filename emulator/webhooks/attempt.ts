import { createHmac } from 'node:crypto';
import type { Hook } from '../world/app.ts';
import type { HookOutcome } from '../world/hook-delivery.ts';
import type { Delivery } from './delivery.ts';

// https://docs.github.com/webhooks/using-webhooks/handling-webhook-deliveries
const PATIENCE_MILLISECONDS = 10_000;

export const NOT_CONNECTED = toFailure(502, 'failed to connect to host');
const TIMED_OUT = toFailure(504, 'timed out');

/** Sends it once. */
export async function post(delivery: Delivery, hook: Hook): Promise<HookOutcome> {
  try {
    const response = await fetch(hook.url, {
      method: 'POST',
      headers: toHeaders(delivery, hook),
      body: delivery.body,
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    const { status: statusCode, ok } = response;
    const status = ok ? 'OK' : `Invalid HTTP Response: ${statusCode}`;
    const headers = Object.fromEntries(response.headers);
    return { statusCode, status, headers, body: await response.text() };
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? TIMED_OUT : NOT_CONNECTED;
  }
}

export function hasAnswered(outcome: HookOutcome): boolean {
  return outcome !== NOT_CONNECTED && outcome !== TIMED_OUT;
}

export function toHeaders({ guid, app, event, body }: Delivery, { secret }: Hook) {
  return {
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/emulator',
    'x-github-delivery': guid,
    'x-github-event': event.name,
    'x-github-hook-id': String(app.id),
    'x-github-hook-installation-target-id': String(app.id),
    'x-github-hook-installation-target-type': 'integration',
    'x-hub-signature-256': toSignature(body, secret),
  };
}

/** As in `X-Hub-Signature-256`; also for tests that send something themselves. */
export function toSignature(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

function toFailure(statusCode: number, status: string): HookOutcome {
  return { statusCode, status, headers: {}, body: '' };
}
