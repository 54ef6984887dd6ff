import { type FieldPath, renderFieldPath } from '../document/field-path.ts';
import { canonicalJson } from './request-key.ts';

/** Which source a field was taken from. */
export interface Origin {
  readonly field: string;
  readonly from: string;
}

/** A contradiction between two sources, which stops nothing. */
export interface Notice {
  readonly field: string;
  readonly message: string;
}

/** What one source says in one place. */
export interface Part<T> {
  readonly from: string;
  readonly value: T;
}

const LONGEST = 60;

/** Remembers what is taken from where, and what is passed over. */
export class MergeLog {
  readonly #taken = new Map<string, Part<unknown>>();
  readonly notices: Notice[] = [];

  get origins(): readonly Origin[] {
    return [...this.#taken].map(([field, { from }]) => ({ field, from }));
  }

  /** Each field from the first part that has it. */
  overlay<T extends object>(parts: readonly Part<T>[], path: FieldPath): T | undefined {
    for (const { from, value } of parts) {
      for (const [key, entry] of Object.entries(value)) this.#take([...path, key], from, entry);
    }
    let merged: T | undefined;
    for (const { value } of parts.toReversed()) merged = { ...merged, ...value };
    return merged;
  }

  #take(path: FieldPath, from: string, value: unknown): void {
    const field = renderFieldPath(path);
    const taken = this.#taken.get(field);
    if (taken === undefined) {
      this.#taken.set(field, { from, value });
      return;
    }
    const [recorded, other] = [canonicalJson(taken.value), canonicalJson(value)];
    if (recorded === other) return;
    this.notices.push({
      field,
      message: `${taken.from} says ${shorten(recorded)}, ${from} says ${shorten(other)}; the former is recorded`,
    });
  }
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
