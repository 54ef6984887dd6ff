import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideAutoBump } from '../../../core/model/auto-bump.ts';
import type { InterfaceChange } from '../../../core/model/interface-change.ts';

const MINOR: InterfaceChange = { bump: 'minor', reasons: ['The output "species" is new.'] };

describe('decideAutoBump', () => {
  it('goes by the interface where no label says otherwise', () => {
    expect(decideAutoBump(MINOR, ['data', 'promote:staging'])).toEqual({
      bump: 'minor',
      reason: 'The output "species" is new.',
    });
  });

  it.each([
    [
      'a label wins',
      ['bump:patch'],
      ['patch', /labelled "bump:patch".*would be a minor step: The output/],
    ],
    [
      'a label that says the same',
      ['bump:minor'],
      ['minor', /^The pull request is labelled "bump:minor"\.$/],
    ],
    [
      'the largest of several',
      ['bump:patch', 'bump:major'],
      ['major', /Of the labels "bump:patch", "bump:major" the largest/],
    ],
    ['one twice is one', ['bump:patch', 'bump:patch'], ['patch', /is labelled "bump:patch"/]],
    ['an unknown one is named', ['bump:huge'], ['minor', /"bump:huge" names no step/]],
    [
      'unknown ones beside a known one',
      ['bump:', 'bump:Major', 'bump:patch'],
      ['patch', /"bump:", "bump:Major" name no step/],
    ],
  ] as const)('%s', (_, labels, [bump, reason]) => {
    const decided = decideAutoBump(MINOR, labels);
    expect(decided.bump).toBe(bump);
    expect(decided.reason).toMatch(reason);
  });

  it('depends on no order of the labels', () => {
    const label = fc.constantFrom('bump:major', 'bump:minor', 'bump:patch', 'bump:x', 'data');
    const labels = fc.uniqueArray(label);
    fc.assert(
      fc.property(labels, (some) => {
        const there = decideAutoBump(MINOR, some).bump;
        expect(decideAutoBump(MINOR, some.toReversed()).bump).toBe(there);
      }),
    );
  });
});
