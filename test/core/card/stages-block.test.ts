import { describe, expect, it } from 'vitest';
import { NO_STAGES, renderStages, replaceStages } from '../../../core/card/stages-block.ts';
import { VersionTag } from '../../../core/model/version-tag.ts';
import type { Deployment, DeploymentState } from '../../../core/ports/deployments.ts';
import { aDeployment, anAssignment } from '../../builders/ledger.ts';

const TAG = VersionTag.parse('iris@v1.0.0');

function deployed(stage: string, counter: number, version: string) {
  return (...states: DeploymentState[]): Deployment =>
    aDeployment(anAssignment(`iris#${stage}#${counter}`, version), states);
}

const ours = deployed('production', 1, '1.0.0');
const theirs = deployed('production', 2, '1.1.0');

describe('renderStages', () => {
  it.each([
    ['nothing', [], '⚪ not in a stage yet'],
    ['a success', [ours('in_progress', 'success')], '🟢 **production** since 2026-03-01'],
    ['no status', [ours()], '🟡 **production**, being deployed'],
    [
      'a deployment that runs',
      [ours('queued', 'in_progress')],
      '🟡 **production**, being deployed',
    ],
    ['a failure', [ours('failure')], '🔴 **production**, deployment failed'],
    ['an end', [ours('success', 'inactive')], '⚪ **production**, not any more'],
    ['a successor', [ours('success'), theirs('success')], '⚪ **production**, not any more'],
    [
      'a successor to come',
      [ours('success'), theirs('queued')],
      '🟢 **production** since 2026-03-01',
    ],
    [
      'a successor that failed',
      [ours('success'), theirs('error')],
      '🟢 **production** since 2026-03-01',
    ],
    [
      'a failure that others followed',
      [ours('failure'), theirs('success')],
      '⚪ not in a stage yet',
    ],
    ['another version only', [theirs('success')], '⚪ not in a stage yet'],
  ])('tells where the version is after %s', (_, deployments, badge) => {
    expect(renderStages(TAG, deployments)).toBe(`**Stages:** ${badge}`);
  });

  it('tells of every stage, in order, and of no other model', () => {
    const other = aDeployment(anAssignment('aster#canary#1', '1.0.0'), ['success']);
    const staging = deployed('staging', 3, '1.0.0')('queued');
    expect(renderStages(TAG, [other, staging, ours('success')])).toBe(
      '**Stages:** 🟢 **production** since 2026-03-01 · 🟡 **staging**, being deployed',
    );
  });

  it('goes by the ledger where nothing is deployed', () => {
    const own = anAssignment('iris#latest#4', '1.0.0');
    const next = anAssignment('iris#latest#5', '1.1.0');
    const retired = anAssignment('iris#latest!#5', '1.0.0', { kind: 'retirement' });
    expect(renderStages(TAG, [], [own])).toBe('**Stages:** 🟢 **latest** since 2026-03-01');
    for (const later of [next, retired]) {
      expect(renderStages(TAG, [], [own, later])).toBe('**Stages:** ⚪ **latest**, not any more');
    }
    expect(renderStages(TAG, [], [next])).toBe('**Stages:** ⚪ not in a stage yet');
  });

  it('does not grow without end', () => {
    const many = Array.from({ length: 40 }, (_, i) => deployed(`stage-${i}`, i + 1, '1.0.0')());
    expect(renderStages(TAG, many)).toMatch(/· and 28 more$/);
  });
});

describe('replaceStages', () => {
  it('takes the place of what the page said', () => {
    const page = replaceStages(`Iris.\n\n${NO_STAGES}\n\n## Metrics\n`, 'now');
    expect(page).toBe(
      'Iris.\n\n<!-- model-registry:stages -->\nnow\n<!-- /model-registry:stages -->\n\n## Metrics\n',
    );
  });
});
