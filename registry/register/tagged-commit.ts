import { RegistryError } from '../../core/errors.ts';
import type { ModelHistory } from '../../core/ports/releases.ts';
import type { Registration } from './registration.ts';

/** The commit that the tag names: the source's, or in a central registry, which lacks it, the newest. */
export function taggedCommit(
  { declared: { source }, place }: Registration,
  { head }: ModelHistory,
): string {
  if (source.repository.toLowerCase() === place.repository.toLowerCase()) return source.commit;
  if (head !== null) return head;
  throw new RegistryError('NOT_FOUND', {
    problem: `The repository ${place.repository} is empty, so that nothing in it can be tagged.`,
    remedy: 'Make a first commit there, for example a README, then run it again.',
  });
}
