import { describe, expect, it } from 'vitest';
import { findChampion } from '../../../core/ledger/find-champion.ts';
import { VersionTag } from '../../../core/model/version-tag.ts';
import type { RecordedVersion } from '../../../core/ports/releases.ts';
import { anAssignment } from '../../builders/ledger.ts';

const STAGES = ['staging', 'production'];
const VERSIONS = ['1.0.0', '1.1.0', '1.2.0'].map(
  (version): RecordedVersion => ({
    tag: VersionTag.of('iris', version),
    commit: 'c'.repeat(40),
    record: null,
    withdrawn: null,
  }),
);

/** Each entry as `iris#production#2 1.1.0`. */
function champion(entries: readonly string[], stages: readonly string[] = STAGES): string | null {
  const assignments = entries.map((entry) => {
    const [name = '', version = ''] = entry.split(' ');
    return anAssignment(name, version);
  });
  const found = findChampion(assignments, stages, VERSIONS);
  return found && `${found.stage} ${found.version.tag.version}`;
}

describe('findChampion', () => {
  it.each([
    ['is none where nothing was ever promoted', [], null],
    [
      'is what the last stage holds, not what changed last',
      ['iris#production#1 1.0.0', 'iris#staging#2 1.1.0'],
      'production 1.0.0',
    ],
    [
      'is what the stage holds now, whatever the order of the tags',
      ['iris#production#10 1.2.0', 'iris#production#2 1.0.0', 'iris#production#9 1.1.0'],
      'production 1.2.0',
    ],
    [
      'is what a rollback went back to',
      ['iris#production#1 1.0.0', 'iris#production#2 1.1.0', 'iris#production#3 1.0.0'],
      'production 1.0.0',
    ],
    ['is in an earlier stage until the last holds one', ['iris#staging#1 1.1.0'], 'staging 1.1.0'],
    [
      'is in an earlier stage where what the last holds is not there any more',
      ['iris#production#1 0.9.0', 'iris#staging#2 1.1.0'],
      'staging 1.1.0',
    ],
    ['is in no stage that the configuration does not name', ['iris#lab#1 1.0.0'], null],
  ])('%s', (_, entries, expected) => {
    expect(champion(entries)).toBe(expected);
  });

  it('goes by the order of the configuration', () => {
    const entries = ['iris#staging#1 1.0.0', 'iris#production#2 1.1.0'];
    expect(champion(entries, ['production', 'staging'])).toBe('staging 1.0.0');
  });

  describe('without a configuration', () => {
    it('takes production for the last stage', () => {
      const entries = ['iris#production#1 1.0.0', 'iris#staging#2 1.1.0'];
      expect(champion(entries, [])).toBe('production 1.0.0');
    });

    it('takes the stage that changed last where there is no production', () => {
      const entries = ['iris#eu#9 1.0.0', 'iris#us#10 1.1.0', 'iris#asia#3 1.2.0'];
      expect(champion(entries, [])).toBe('us 1.1.0');
    });
  });
});
