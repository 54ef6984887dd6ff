import { clip } from '../../core/card/clip.ts';
import { RegistryError } from '../../core/errors.ts';
import {
  findHold,
  formatHoldMessage,
  type HoldRecord,
  holdTag,
  nextHoldCounter,
} from '../../core/ledger/hold-record.ts';
import type { People } from '../../core/ports/promotions.ts';
import type { Clock, TagStore } from '../../core/ports/releases.ts';
import type { PointerPlace } from '../../core/promotion/pointer.ts';
import { readStageFor, type StagePorts } from './read-stage.ts';

export interface HoldPorts extends StagePorts {
  readonly people: People;
  readonly tags: TagStore;
  readonly clock: Clock;
}

export interface HoldWish {
  readonly place: PointerPlace;
  readonly state: HoldRecord['state'];
  /** Whatever somebody wrote; empty: none was given. */
  readonly reason: string;
  readonly requestedBy: string;
}

export type HoldAnswer =
  | { readonly kind: 'recorded'; readonly record: HoldRecord }
  /** The stage is as asked for already; null: it was never held, or is free again. */
  | { readonly kind: 'unchanged'; readonly hold: HoldRecord | null };

const MOST_ATTEMPTS = 20;
const LONGEST_REASON = 500;

/** Holds a stage, or frees it: a ledger tag whose number the next free one is. */
export async function holdStage(wish: HoldWish, ports: HoldPorts): Promise<HoldAnswer> {
  let taken = 0;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const { snapshot } = await readStageFor(wish, ports);
    const hold = findHold(snapshot.holds, wish.place);
    if ((hold !== null) === (wish.state === 'held')) return { kind: 'unchanged', hold };
    // A tag that the registry did not write is no hold, but its number is taken.
    const counter = Math.max(nextHoldCounter(snapshot.holds, wish.place), taken + 1);
    const record = toRecord(wish, counter, ports.clock());
    const name = holdTag(record).name;
    const message = formatHoldMessage(record);
    if (await ports.tags.create({ name, commit: snapshot.commit, message })) {
      return { kind: 'recorded', record };
    }
    taken = counter;
  }
  throw new RegistryError('CONTENTION', {
    problem: `Others hold and free ${wish.place.model} in ${wish.place.stage} all the time.`,
    remedy: 'Ask again.',
  });
}

function toRecord(wish: HoldWish, counter: number, now: Date): HoldRecord {
  const { place, state, requestedBy } = wish;
  const reason = clip(wish.reason.trim(), LONGEST_REASON) || 'no reason was given';
  const at = now.toISOString();
  return { ...place, counter, state, reason, by: requestedBy, at, assignment: null };
}
