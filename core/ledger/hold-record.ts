import { StageNoteTag } from '../model/stage-note-tag.ts';
import { isSamePlace, type PointerPlace } from '../promotion/pointer.ts';
import { formatTagMessage, parseTrailers } from './tag-message.ts';

/** That nothing is promoted to a stage from then on, or that it may be again. */
export interface HoldRecord extends PointerPlace {
  /** Counts holds and their ends in the stage, from 1. */
  readonly counter: number;
  readonly state: 'held' | 'released';
  /** One line of plain text. */
  readonly reason: string;
  /** The login of who asked; null: the policy did, after a deployment failed. */
  readonly by: string | null;
  readonly at: string;
  /** The ledger entry whose deployment failed; null: somebody asked. */
  readonly assignment: string | null;
}

export function holdTag({ model, stage, counter }: HoldRecord): StageNoteTag {
  return StageNoteTag.of({ model, stage, kind: 'hold', key: String(counter) });
}

export function formatHoldMessage(record: HoldRecord): string {
  const { model, stage, state, reason, by, at, assignment } = record;
  const trailers = new Map([
    ['Stage', state],
    ['Reason', reason],
    ['At', at],
  ]);
  if (by !== null) trailers.set('By', by);
  if (assignment !== null) trailers.set('Assignment', assignment);
  return formatTagMessage(`${model} in ${stage} ${state}`, trailers);
}

/** Null: the registry did not write this. */
export function parseHoldMessage(tag: StageNoteTag, message: string): HoldRecord | null {
  const trailers = parseTrailers(message);
  const state = trailers.get('Stage');
  const counter = Number(tag.key);
  if (tag.kind !== 'hold' || !Number.isSafeInteger(counter) || counter < 1) return null;
  if (state !== 'held' && state !== 'released') return null;
  return {
    model: tag.model,
    stage: tag.stage,
    counter,
    state,
    reason: trailers.get('Reason') ?? 'no reason was given',
    by: trailers.get('By') ?? null,
    at: trailers.get('At') ?? '',
    assignment: trailers.get('Assignment') ?? null,
  };
}

/** All that was said of holding the stage, oldest first. */
export function holdsOf(holds: readonly HoldRecord[], place: PointerPlace): readonly HoldRecord[] {
  const own = holds.filter((hold) => isSamePlace(hold, place));
  return own.toSorted((a, b) => a.counter - b.counter);
}

/** The hold that is in force; null: the stage is free. */
export function findHold(holds: readonly HoldRecord[], place: PointerPlace): HoldRecord | null {
  const newest = holdsOf(holds, place).at(-1);
  return newest?.state === 'held' ? newest : null;
}

/** The counter that the next hold, or end of one, takes. */
export function nextHoldCounter(holds: readonly HoldRecord[], place: PointerPlace): number {
  return (holdsOf(holds, place).at(-1)?.counter ?? 0) + 1;
}
