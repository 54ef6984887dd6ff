import { AssignmentTag } from '../model/assignment-tag.ts';
import type { RecordedAssignment, RegistrySnapshot } from '../ports/deployments.ts';
import type { PointerPlace } from '../promotion/pointer.ts';

/** The entries of a stage, oldest first; the counter is the order. */
export function assignmentsOf(
  assignments: readonly RecordedAssignment[],
  { model, stage }: PointerPlace,
): readonly RecordedAssignment[] {
  return assignments
    .filter(({ tag }) => tag.model === model && tag.stage === stage)
    .toSorted((a, b) => a.tag.counter - b.tag.counter);
}

/** The stage's current entry; null: it never held a version. */
export function currentAssignment(
  assignments: readonly RecordedAssignment[],
  place: PointerPlace,
): RecordedAssignment | null {
  return assignmentsOf(assignments, place).at(-1) ?? null;
}

/** The tag of the next entry: GTO counts over all stages of a model. */
export function nextAssignmentTag(
  { assignments, foreignTags }: Pick<RegistrySnapshot, 'assignments' | 'foreignTags'>,
  { model, stage }: PointerPlace,
): AssignmentTag {
  const taken = [...assignments.map(({ tag }) => tag), ...foreignTags];
  const counters = taken.filter((tag) => tag.model === model).map(({ counter }) => counter);
  return AssignmentTag.of(model, stage, Math.max(0, ...counters) + 1);
}
