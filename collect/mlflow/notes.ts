import { oneLine } from '../../core/document/wording.ts';
import type { Notice } from '../../core/metadata/merge-log.ts';

/** Takes down what could not be read, and what to do about it. */
export class Notes {
  readonly #notices = new Map<string, Notice>();

  /** The same thing said twice is said once. */
  add(field: string, message: string): void {
    const notice = { field, message: oneLine(message) };
    this.#notices.set(`${field}: ${notice.message}`, notice);
  }

  get notices(): readonly Notice[] {
    return [...this.#notices.values()];
  }
}

/** Something from outside that is not as it should be; the message says so, and the remedy. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** A message that holds nothing secret: others' messages may quote a header or an address. */
export function explain(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return `cannot be read (${code})`;
}
