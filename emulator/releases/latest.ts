import type { Release } from '../world/release.ts';
import type { MakeLatest } from './changes.ts';

/** Applies `make_latest`, which is true for what is newly published unless it says otherwise. */
export function updateLatest(
  release: Release,
  { asked, isNew }: { readonly asked: MakeLatest | null; readonly isNew: boolean },
): void {
  if (release.draft || release.prerelease) return;
  const { releases } = release.repository;
  const wish = asked ?? (isNew ? 'true' : null);
  if (wish === 'true') releases.markLatest(release);
  if (wish !== 'legacy') return;
  const latest = releases.findLatest();
  if (latest === null || latest.createdAt <= release.createdAt) releases.markLatest(release);
}
