import { renderHistory, replaceHistory } from '../core/card/deployment-history-section.ts';
import type { VersionTag } from '../core/model/version-tag.ts';
import type { Registry } from '../core/ports/deployments.ts';
import type { ReleaseStore } from '../core/ports/releases.ts';

export interface PagePorts {
  readonly registry: Registry;
  readonly releases: ReleaseStore;
}

/** Rewrites the history on a version's page from the records; nothing is sent where it is right. */
export async function refreshVersionPage(tag: VersionTag, ports: PagePorts): Promise<void> {
  const { deployments } = await ports.registry.snapshot();
  const release = await ports.releases.findByTag(tag.name);
  if (release === null) return;
  const own = deployments.filter(
    ({ payload }) => payload.model === tag.model && payload.version === tag.version,
  );
  const body = replaceHistory(release.body, renderHistory(own));
  if (body !== release.body) await ports.releases.updateBody(release.id, body);
}
