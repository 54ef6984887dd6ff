import { setTimeout as pause } from 'node:timers/promises';
import { isLostAnswer } from './errors.ts';

const ATTEMPTS = 3;
/** GitHub may still be at work on a request whose answer it gave up. */
const PAUSE_MS = 250;

export interface Write<Made> {
  /** Sends the request, once. */
  readonly send: () => Promise<Made>;
  /** What a request made whose answer was lost; null: nothing yet. */
  readonly find: () => Promise<Made | null>;
}

/** For a POST: after a lost answer it looks whether the request took effect, then sends again. */
export async function writeOnce<Made>({ send, find }: Write<Made>): Promise<Made> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (!isLostAnswer(error)) throw error;
      await pause(PAUSE_MS);
      const made = await find();
      if (made !== null) return made;
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** For a POST that may take effect twice. */
export function repeat<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  return writeOnce({ send, find: async () => null });
}
