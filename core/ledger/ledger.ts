import type { RecordedAssignment, RegistrySnapshot } from '../ports/deployments.ts';
import { isSamePlace, type PointerPlace } from '../promotion/pointer.ts';

/**
 * The entries of a stage, oldest first; the counter is the order. Of a retirement and an assignment
 * with one number, which two bots can make at once, the retirement counts as the later, always.
 */
export function assignmentsOf(
  assignments: readonly RecordedAssignment[],
  place: PointerPlace,
): readonly RecordedAssignment[] {
  return assignments
    .filter(({ tag }) => isSamePlace(tag, place))
    .toSorted(
      (a, b) => a.tag.counter - b.tag.counter || Number(a.tag.retires) - Number(b.tag.retires),
    );
}

/** The entry of the version that the stage holds; null: it holds none. */
export function currentAssignment(
  assignments: readonly RecordedAssignment[],
  place: PointerPlace,
): RecordedAssignment | null {
  const newest = assignmentsOf(assignments, place).at(-1);
  return newest === undefined || newest.tag.retires ? null : newest;
}

/** The counter of the next entry: GTO counts over all stages of a model. */
export function nextCounter(
  { assignments, foreignTags }: Pick<RegistrySnapshot, 'assignments' | 'foreignTags'>,
  model: string,
): number {
  const taken = [...assignments.map(({ tag }) => tag), ...foreignTags];
  const counters = taken.filter((tag) => tag.model === model).map(({ counter }) => counter);
  return Math.max(0, ...counters) + 1;
}
