import type { Cause } from '../issues/cause.ts';
import { toRelease } from '../representations/release.ts';
import type { Release } from '../world/release.ts';

type ReleaseAction =
  | 'created'
  | 'deleted'
  | 'prereleased'
  | 'published'
  | 'released'
  | 'unpublished';

export function tellRelease(cause: Cause, release: Release, action: ReleaseAction): void {
  const payload = { release: toRelease(release) };
  cause.emit(release.repository, 'release', { action, payload });
}

export function tellEdited(cause: Cause, before: Release, after: Release): void {
  const changes = {
    ...(before.name !== after.name && { name: { from: before.name ?? '' } }),
    ...(before.body !== after.body && { body: { from: before.body ?? '' } }),
  };
  const payload = { changes, release: toRelease(after) };
  cause.emit(after.repository, 'release', { action: 'edited', payload });
}

/** A draft that becomes a prerelease is told as published only: softprops/action-gh-release#59 */
export function tellPublished(cause: Cause, release: Release, origin: 'draft' | 'new'): void {
  if (origin === 'new') tellRelease(cause, release, 'created');
  tellRelease(cause, release, 'published');
  if (!release.prerelease) tellRelease(cause, release, 'released');
  else if (origin === 'new') tellRelease(cause, release, 'prereleased');
}
