import { RegistryError } from '../../core/errors.ts';

/** Stands around each call of a port. */
export type Around = <T>(call: string, run: () => Promise<T>) => Promise<T>;

/** How a call goes wrong. */
export type Fault =
  /** The process dies before the request is sent. */
  | 'dies before'
  /** The request takes effect, and the process dies before it reads the answer. */
  | 'dies after'
  /** The request takes effect, and its answer never comes; the process lives on. */
  | 'loses the answer'
  /** The request takes no effect, and the process is told so. */
  | 'is refused';

export const FAULTS: readonly Fault[] = [
  'dies before',
  'dies after',
  'loses the answer',
  'is refused',
];

/** The process is no more: nothing that it does after this has an effect. */
export class Crash extends Error {}

/** Goes wrong at the call with this number, from 1; `calls` tells what was called. */
export class FaultyProcess {
  readonly calls: string[] = [];
  readonly #at: number;
  readonly #fault: Fault;
  #dead = false;

  constructor(at = 0, fault: Fault = 'is refused') {
    this.#at = at;
    this.#fault = fault;
  }

  readonly around: Around = async (call, run) => {
    if (this.#dead) throw new Crash(call);
    this.calls.push(call);
    if (this.calls.length !== this.#at) return await run();
    this.#dead = this.#fault === 'dies before' || this.#fault === 'dies after';
    if (this.#fault === 'dies before') throw new Crash(call);
    if (this.#fault === 'is refused') throw unanswered('GITHUB_REFUSED', call);
    await run();
    if (this.#fault === 'dies after') throw new Crash(call);
    throw unanswered(call === 'tags.create' ? 'TAG_UNDECIDED' : 'GITHUB_UNAVAILABLE', call);
  };
}

/** Lets something else happen before the call with this number, from 1. */
export function interrupted(at: number, other: () => Promise<unknown>): Around {
  let calls = 0;
  return async (_, run) => {
    calls += 1;
    if (calls === at) await other();
    return await run();
  };
}

function unanswered(
  code: 'GITHUB_REFUSED' | 'TAG_UNDECIDED' | 'GITHUB_UNAVAILABLE',
  call: string,
): RegistryError {
  return new RegistryError(code, { problem: `${call} failed.`, remedy: 'Run it again.' });
}
