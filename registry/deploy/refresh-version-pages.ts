import { renderHistory, replaceHistory } from '../../core/card/deployment-history-section.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import type { Registry } from '../../core/ports/deployments.ts';
import type { ReleaseStore } from '../../core/ports/releases.ts';

export interface PagePorts {
  readonly registry: Registry;
  readonly releases: ReleaseStore;
}

/** Rewrites the history on versions' pages from the records; nothing is sent where it is right. */
export async function refreshVersionPages(
  tags: readonly VersionTag[],
  { registry, releases }: PagePorts,
): Promise<void> {
  const { deployments } = await registry.snapshot();
  for (const tag of tags) {
    const release = await releases.findByTag(tag.name);
    if (release === null) continue;
    const own = deployments.filter(
      ({ payload }) => payload.model === tag.model && payload.version === tag.version,
    );
    const body = replaceHistory(release.body, renderHistory(own));
    if (body !== release.body) await releases.updateBody(release.id, body);
  }
}
