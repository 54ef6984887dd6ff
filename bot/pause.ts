import { setTimeout as wait } from 'node:timers/promises';

/** Waits, unless it is cut short; being cut short is no error. */
export async function pause(milliseconds: number, cut: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal: cut });
  } catch (error) {
    if (!cut.aborted) throw error;
  }
}
