import { VersionTag } from '../../core/model/version-tag.ts';
import { listRecent } from '../../registry/promote/promote-trained.ts';
import type { BotPorts } from '../ports.ts';
import { proposeTrained } from '../promote-trained.ts';
import type { Deeds } from '../work.ts';

/** The part of GitHub's `release` event that matters here. */
export interface ReleaseEvent {
  readonly action: string;
  readonly release: { readonly tag_name: string };
}

/** A version is registered: the pull request that trained it may ask for its promotion. */
export async function handleRelease(
  { action, release }: ReleaseEvent,
  ports: BotPorts,
): Promise<Deeds> {
  if (action !== 'published' || VersionTag.find(release.tag_name) === null) return [];
  const snapshot = await ports.registry.snapshot();
  return await proposeTrained(await listRecent(snapshot, ports), snapshot, ports);
}
