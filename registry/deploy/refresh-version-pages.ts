import { renderHistory, replaceHistory } from '../../core/card/deployment-history-section.ts';
import { renderStages, replaceStages } from '../../core/card/stages-block.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import type { Registry } from '../../core/ports/deployments.ts';
import type { ReleaseStore } from '../../core/ports/releases.ts';
import type { ConfigHistory } from '../../core/ports/source-history.ts';
import { policyOf } from '../promote/policy-in-force.ts';

export interface PagePorts {
  readonly registry: Registry;
  readonly configHistory: ConfigHistory;
  readonly releases: ReleaseStore;
}

/** Rewrites stages and history on versions' pages from the records; nothing is sent where they are right. */
export async function refreshVersionPages(
  tags: readonly VersionTag[],
  { registry, configHistory, releases }: PagePorts,
): Promise<void> {
  const { deployments, assignments, config } = await registry.snapshot();
  const policy = await policyOf({ config }, { configHistory });
  const names = assignments.filter(
    ({ tag }) => policy.of(tag.model, tag.stage)?.environment === null,
  );
  for (const tag of tags) {
    const release = await releases.findByTag(tag.name);
    if (release === null) continue;
    const own = deployments.filter(
      ({ payload }) => payload.model === tag.model && payload.version === tag.version,
    );
    const badged = replaceStages(release.body, renderStages(tag, deployments, names));
    const body = replaceHistory(badged, renderHistory(own));
    if (body !== release.body) await releases.updateBody(release.id, body);
  }
}
