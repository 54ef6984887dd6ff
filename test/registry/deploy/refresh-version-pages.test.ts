import { describe, expect, it } from 'vitest';
import { renderReleasePage } from '../../../core/card/release-page.ts';
import { VersionTag } from '../../../core/model/version-tag.ts';
import type { Deployment } from '../../../core/ports/deployments.ts';
import { refreshVersionPages } from '../../../registry/deploy/refresh-version-pages.ts';
import { aPublishedVersion } from '../../builders/candidate.ts';
import { aDeployment, anAssignment } from '../../builders/ledger.ts';
import { aSnapshot } from '../../builders/snapshot.ts';
import { aPage } from '../../core/card/examples.ts';

const TAG = VersionTag.parse('iris@v1.5.0');
const [OURS, THEIRS] = [
  aDeployment(anAssignment('iris#production#1', '1.5.0'), ['success']),
  aDeployment(anAssignment('iris#production#2', '1.6.0'), ['success']),
];

/** A registry with one release; what is written to its page is kept. */
function world(deployments: readonly Deployment[]) {
  const snapshot = aSnapshot({ deployments });
  const written: string[] = [];
  const refuse = async () => Promise.reject(new Error('Not part of a refresh.'));
  const releases = {
    ...{ createDraft: refuse, find: refuse, publish: refuse, delete: refuse },
    findByTag: async (tagName: string) => {
      const body = written.at(-1) ?? renderReleasePage(aPage());
      return tagName === TAG.name ? { ...aPublishedVersion().release, body } : null;
    },
    updateBody: async (_: number, body: string) => {
      written.push(body);
    },
  };
  const configHistory = { earlier: async () => [] };
  const registry = { snapshot: async () => snapshot };
  return { written, ports: { registry, configHistory, releases } };
}

describe('refreshVersionPages', () => {
  it('tells the stages and the history in one write, and writes nothing twice', async () => {
    const { written, ports } = world([OURS]);
    await refreshVersionPages([TAG], ports);
    expect(written).toHaveLength(1);
    expect(written[0]).toContain('🟢 **production** since 2026-03-01');
    expect(written[0]).toContain('| production | success | `iris#production#1` |');
    await refreshVersionPages([TAG], ports);
    expect(written).toHaveLength(1);
  });

  it('sees in the deployments of other versions that this one is gone', async () => {
    const { written, ports } = world([THEIRS, OURS]);
    await refreshVersionPages([TAG], ports);
    expect(written[0]).toContain('⚪ **production**, not any more');
    expect(written[0]).not.toContain('iris#production#2');
  });

  it('passes over a version without a release', async () => {
    const { written, ports } = world([OURS]);
    await refreshVersionPages([VersionTag.parse('iris@v9.0.0')], ports);
    expect(written).toEqual([]);
  });
});
