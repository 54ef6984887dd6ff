import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findPredecessor,
  planRegistration,
  type RegistrationFacts,
} from '../../../core/ledger/plan-registration.ts';
import type { Digest } from '../../../core/model/digest.ts';
import { compareVersions, parseVersionRequest } from '../../../core/model/version.ts';
import { VersionTag } from '../../../core/model/version-tag.ts';
import type { RecordedVersion } from '../../../core/ports/releases.ts';
import { aWithdrawal } from '../../builders/withdrawal.ts';

const KEY: Digest = `sha256:${'1'.repeat(64)}`;
const OTHER: Digest = `sha256:${'2'.repeat(64)}`;

describe('planRegistration', () => {
  it.each([
    ['the first version of a model', 'register 1.0.0', { asked: 'major', taken: [] }],
    [
      'a step after the newest',
      'register 1.10.1',
      {
        asked: 'patch',
        taken: [
          ['1.9.0', OTHER],
          ['1.10.0', OTHER],
        ],
      },
    ],
    ['a larger step', 'register 1.5.0', { asked: 'minor', taken: [['1.4.2', OTHER]] }],
    ['the largest step', 'register 2.0.0', { asked: 'major', taken: [['1.4.2', OTHER]] }],
    [
      'a step past a tag of somebody else',
      'register 3.0.1',
      { asked: 'patch', taken: [['3.0.0', null]] },
    ],
    [
      'a step from a prerelease',
      'register 2.0.0',
      { asked: 'patch', taken: [['2.0.0-rc.1', OTHER]] },
    ],
    [
      'what was asked for before',
      'adopt 1.0.0',
      {
        asked: 'patch',
        taken: [
          ['1.0.0', KEY],
          ['1.0.1', OTHER],
        ],
      },
    ],
    [
      'it twice: the newest',
      'adopt 1.0.10',
      {
        asked: 'patch',
        taken: [
          ['1.0.9', KEY],
          ['1.0.10', KEY],
        ],
      },
    ],
    ['a free number', 'register 0.1.0', { asked: '0.1.0', taken: [['1.0.0', KEY]] }],
    ['a number that has it already', 'adopt 1.0.0', { asked: '1.0.0', taken: [['1.0.0', KEY]] }],
    [
      'a number with other content',
      'refuse taken 1.0.0',
      { asked: '1.0.0', taken: [['1.0.0', OTHER]] },
    ],
    [
      'a number that somebody else tagged',
      'refuse taken 1.0.0',
      { asked: '1.0.0', taken: [['1.0.0', null]] },
    ],
  ] as const)('%s', (_, plan, { asked, taken }) => {
    const facts = { request: parseVersionRequest(asked), versions: taken.map(recorded) };
    expect(planOf(facts)).toBe(plan);
  });

  it.each<[string, string, Asked]>([
    [
      'the next number, past a withdrawn one',
      'register 1.1.1',
      {
        asked: 'patch',
        known: [
          ['1.0.0', OTHER],
          ['1.1.0', OTHER, '!'],
        ],
      },
    ],
    [
      'a larger step, past a withdrawn one',
      'register 3.0.0',
      {
        asked: 'major',
        known: [
          ['1.0.0', OTHER],
          ['2.0.0', OTHER, '!'],
        ],
      },
    ],
    [
      'no withdrawn number',
      'refuse taken 1.0.0',
      { asked: '1.0.0', known: [['1.0.0', OTHER, '!']] },
    ],
    [
      'nothing that was withdrawn',
      'refuse withdrawn 1.0.0',
      {
        asked: 'patch',
        known: [
          ['1.0.0', KEY, '!'],
          ['1.0.1', OTHER],
        ],
      },
    ],
    [
      'nor where its number is named',
      'refuse withdrawn 1.0.0',
      { asked: '1.0.0', known: [['1.0.0', KEY, '!']] },
    ],
    [
      'nor as a step to be decided',
      'refuse withdrawn 1.0.0',
      { asked: 'auto', known: [['1.0.0', KEY, '!']] },
    ],
    [
      'it under another number that is named',
      'register 1.0.1',
      { asked: '1.0.1', known: [['1.0.0', KEY, '!']] },
    ],
    [
      'the one of two that may be used',
      'adopt 1.0.0',
      {
        asked: 'patch',
        known: [
          ['1.0.0', KEY],
          ['1.0.1', KEY, '!'],
        ],
      },
    ],
    [
      'the newest withdrawn one to name',
      'refuse withdrawn 1.0.1',
      {
        asked: 'patch',
        known: [
          ['1.0.0', KEY, '!'],
          ['1.0.1', KEY, '!'],
        ],
      },
    ],
    [
      'a step to be decided since the newest usable',
      'decide since 1.0.0',
      {
        asked: 'auto',
        known: [
          ['1.0.0', OTHER],
          ['1.1.0', OTHER, '!'],
        ],
      },
    ],
    [
      'one to be decided since nothing',
      'decide since nothing',
      { asked: 'auto', known: [['1.0.0', OTHER, '!']] },
    ],
    [
      'what a decided step had asked for before',
      'adopt 1.0.0',
      { asked: 'auto', known: [['1.0.0', KEY]] },
    ],
  ])('%s', (_, plan, { asked, known }) => {
    const facts = { request: parseVersionRequest(asked), versions: known.map(recorded) };
    expect(planOf(facts)).toBe(plan);
  });

  it('takes the next number where the files of the earlier one differ', () => {
    const versions = [recorded(['1.0.0', KEY])];
    expect(planOf({ versions, differing: new Set(['1.0.0']) })).toBe('register 1.0.1');
    const request = parseVersionRequest('1.0.0');
    expect(planOf({ versions, request, differing: new Set(['1.0.0']) })).toBe('refuse taken 1.0.0');
  });

  it('never registers a number that is taken, and always one above all others for a step', () => {
    const part = fc.nat({ max: 12 });
    const number = fc
      .tuple(part, part, part, fc.constantFrom('', '-rc.1', '-rc.10', '-beta'))
      .map(([major, minor, patch, suffix]) => `${major}.${minor}.${patch}${suffix}`);
    const step = fc.constantFrom('major', 'minor', 'patch');
    fc.assert(
      fc.property(fc.uniqueArray(number), step, (numbers, asked) => {
        const versions = numbers.map((version) => recorded([version, OTHER]));
        const plan = planRegistration({ ...FACTS, request: parseVersionRequest(asked), versions });
        const next = plan.kind === 'register' ? plan.tag.version : '0.0.0';
        expect(plan.kind).toBe('register');
        expect(numbers.every((taken) => compareVersions(taken, next) < 0)).toBe(true);
      }),
    );
  });
});

describe('findPredecessor', () => {
  it('passes over what was withdrawn', () => {
    const known: readonly Known[] = [
      ['1.0.0', OTHER],
      ['1.1.0', OTHER, '!'],
      ['1.2.0', OTHER],
    ];
    const found = findPredecessor(VersionTag.of('iris', '1.2.0'), known.map(recorded));
    expect(found?.tag.version).toBe('1.0.0');
  });

  const versions = ['1.0.0', '1.9.0', '1.10.0', '2.0.0-rc.1', '2.0.0'].map((version) =>
    recorded([version, OTHER]),
  );

  it.each([
    ['2.0.0', '2.0.0-rc.1'],
    ['2.0.0-rc.1', '1.10.0'],
    ['1.10.0', '1.9.0'],
    ['1.9.5', '1.9.0'],
    ['3.0.0', '2.0.0'],
    ['1.0.0', undefined],
    ['0.9.0', undefined],
  ])('of %s is %s', (version, predecessor) => {
    const found = findPredecessor(VersionTag.of('iris', version), versions);
    expect(found?.tag.version).toBe(predecessor);
  });
});

const FACTS: RegistrationFacts = {
  model: 'iris',
  request: { kind: 'bump', bump: 'patch' },
  requestKey: KEY,
  versions: [],
  differing: new Set(),
};

function planOf(facts: Partial<RegistrationFacts>): string {
  const plan = planRegistration({ ...FACTS, ...facts });
  if (plan.kind === 'register') return `register ${plan.tag.version}`;
  if (plan.kind === 'decide') return `decide since ${plan.since?.tag.version ?? 'nothing'}`;
  const how = plan.kind === 'refuse' ? `${plan.because} ` : '';
  return `${plan.kind} ${how}${plan.version.tag.version}`;
}

interface Asked {
  readonly asked: string;
  readonly known: readonly Known[];
}

/** `!` marks a withdrawn one. */
type Known = readonly [version: string, requestKey: Digest | null, withdrawn?: '!'];

function recorded([version, requestKey, mark]: Known): RecordedVersion {
  const withdrawn = mark === '!' ? aWithdrawal(version) : null;
  const record =
    requestKey === null
      ? null
      : { releaseId: 1, metadataAssetId: 2, metadataDigest: OTHER, requestKey, figures: null };
  return { tag: VersionTag.of('iris', version), commit: 'c'.repeat(40), record, withdrawn };
}
