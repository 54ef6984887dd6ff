import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Deployment,
  DeploymentState,
  RecordedAssignment,
} from '../../../core/ports/deployments.ts';
import { pastOf, type StageRecords, stayOf } from '../../../core/promotion/stage-past.ts';
import { aDeployment, anAssignment } from '../../builders/ledger.ts';

const STAGING = { model: 'iris', stage: 'staging', environment: 'staging' };
const ALIAS = { ...STAGING, environment: null };

/** The hour of the day. */
function at(hour: number): string {
  return new Date(Date.UTC(2026, 2, 1, hour)).toISOString();
}

interface Entry {
  readonly version: string;
  /** The hour in which it was assigned. */
  readonly hour: number;
  /** What was said of its deployment, and in which hour. */
  readonly states?: readonly (readonly [DeploymentState, number])[];
  readonly retires?: boolean;
}

function recordsOf(...entries: readonly Entry[]): StageRecords {
  const assignments: RecordedAssignment[] = [];
  const deployments: Deployment[] = [];
  for (const [index, { version, hour, states, retires }] of entries.entries()) {
    const name = `iris#staging${retires === true ? '!' : ''}#${index + 1}`;
    const entry = { ...anAssignment(name, `${version}.0.0`), assignedAt: at(hour) };
    assignments.push(entry);
    if (states === undefined) continue;
    const statuses = states.map(([state, hourOfIt]) => {
      return { state, createdAt: at(hourOfIt), creator: null, description: '', logUrl: null };
    });
    deployments.unshift({ ...aDeployment(entry), statuses });
  }
  return { assignments, deployments, holds: [] };
}

function stay(records: StageRecords, version: string, place: typeof STAGING | typeof ALIAS) {
  const found = stayOf(records, place, `${version}.0.0`);
  const hourOf = (time: string) => new Date(time).getUTCHours();
  if (found === null) return null;
  return [hourOf(found.since), found.until === null ? null : hourOf(found.until)];
}

describe('stayOf', () => {
  it.each<[string, readonly Entry[], readonly (number | null)[] | null]>([
    ['begins with the success', [{ version: '1', hour: 1, states: [['success', 3]] }], [3, null]],
    ['has not begun before', [{ version: '1', hour: 1, states: [['in_progress', 3]] }], null],
    ['is none without a deployment', [{ version: '1', hour: 1 }], null],
    ['is none of a failure', [{ version: '1', hour: 1, states: [['failure', 3]] }], null],
    [
      'begins with the first of two successes',
      [
        {
          version: '1',
          hour: 1,
          states: [
            ['success', 3],
            ['success', 5],
          ],
        },
      ],
      [3, null],
    ],
    [
      'ends where it turns inactive',
      [
        {
          version: '1',
          hour: 1,
          states: [
            ['success', 3],
            ['inactive', 5],
          ],
        },
      ],
      [3, 5],
    ],
    [
      'ends where it fails after all',
      [
        {
          version: '1',
          hour: 1,
          states: [
            ['success', 3],
            ['failure', 4],
            ['inactive', 5],
          ],
        },
      ],
      [3, 4],
    ],
    [
      'begins anew with a success after that',
      [
        {
          version: '1',
          hour: 1,
          states: [
            ['success', 3],
            ['error', 4],
            ['success', 6],
          ],
        },
      ],
      [6, null],
    ],
    [
      'ends where the next entry is made, whatever comes of it',
      [
        { version: '1', hour: 1, states: [['success', 3]] },
        { version: '2', hour: 6, states: [['failure', 7]] },
      ],
      [3, 6],
    ],
    [
      'ends where it is retired',
      [
        { version: '1', hour: 1, states: [['success', 3]] },
        { version: '1', hour: 6, retires: true },
      ],
      [3, 6],
    ],
    [
      'lasts no time where it succeeded after the next entry was made',
      [
        { version: '1', hour: 1, states: [['success', 7]] },
        { version: '2', hour: 6 },
      ],
      [7, 7],
    ],
    [
      'is the last of several',
      [
        { version: '1', hour: 1, states: [['success', 2]] },
        { version: '2', hour: 4, states: [['success', 5]] },
        { version: '1', hour: 6, states: [['success', 8]] },
      ],
      [8, null],
    ],
  ])('%s', (_, entries, expected) => {
    expect(stay(recordsOf(...entries), '1', STAGING)).toEqual(expected);
  });

  it('begins with the entry where nothing is deployed', () => {
    const records = recordsOf({ version: '1', hour: 1 }, { version: '2', hour: 4 });
    expect(stay(records, '1', ALIAS)).toEqual([1, 4]);
    expect(stay(records, '2', ALIAS)).toEqual([4, null]);
    expect(stay(records, '3', ALIAS)).toBeNull();
  });

  it('looks at no other stage and no other model', () => {
    const records = recordsOf({ version: '1', hour: 1, states: [['success', 2]] });
    expect(stay(records, '1', { ...STAGING, stage: 'production' })).toBeNull();
    expect(stay(records, '1', { ...STAGING, model: 'rose' })).toBeNull();
  });

  it('never ends before it began, nor is it open for more than one version', () => {
    const state = fc.tuple(
      fc.constantFrom<DeploymentState>('success', 'failure', 'inactive', 'in_progress'),
      fc.integer({ min: 0, max: 23 }),
    );
    const entry = fc.record({
      version: fc.constantFrom('1', '2', '3'),
      states: fc.array(state, { maxLength: 4 }).map((all) => all.toSorted((a, b) => a[1] - b[1])),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const records = recordsOf(...entries.map((one, hour) => ({ ...one, hour: hour * 3 })));
        const stays = ['1.0.0', '2.0.0', '3.0.0'].map((one) => stayOf(records, STAGING, one));
        for (const one of stays) {
          if (one?.until)
            expect(Date.parse(one.until)).toBeGreaterThanOrEqual(Date.parse(one.since));
        }
        expect(stays.filter((one) => one !== null && one.until === null).length).toBeLessThan(2);
      }),
      { numRuns: 300 },
    );
  });
});

describe('pastOf', () => {
  const question = {
    place: STAGING,
    after: null,
    version: '1.0.0',
    retention: null,
    now: new Date(at(20)),
  };
  const records = recordsOf(
    { version: '1', hour: 1, states: [['success', 2]] },
    { version: '2', hour: 5, states: [['failure', 6]] },
    { version: '3', hour: 10, states: [['success', 11]] },
    { version: '4', hour: 15, states: [['success', 16]] },
  );

  it('names the versions that a rollback may bring back', () => {
    expect([...pastOf(records, question).deployedBefore]).toEqual(['1.0.0', '3.0.0', '4.0.0']);
  });

  it.each([
    [15, ['1.0.0', '3.0.0', '4.0.0']],
    [14, ['3.0.0', '4.0.0']],
    [4, ['4.0.0']],
  ])('leaves out what left more than %i hours ago, and never what is there', (hours, versions) => {
    const { deployedBefore } = pastOf(records, { ...question, retention: hours * 3_600_000 });
    expect([...deployedBefore]).toEqual(versions);
  });

  it.each<[string, readonly Entry[], string | null]>([
    ['a failure', [{ version: '1', hour: 1, states: [['failure', 2]] }], 'iris#staging#1'],
    ['an error', [{ version: '1', hour: 1, states: [['error', 2]] }], 'iris#staging#1'],
    [
      'a failure that was ended since',
      [
        {
          version: '1',
          hour: 1,
          states: [
            ['failure', 2],
            ['inactive', 3],
          ],
        },
      ],
      'iris#staging#1',
    ],
    [
      'a failure after a success',
      [
        {
          version: '1',
          hour: 1,
          states: [
            ['success', 2],
            ['failure', 3],
          ],
        },
      ],
      'iris#staging#1',
    ],
    [
      'no success',
      [
        {
          version: '1',
          hour: 1,
          states: [
            ['success', 2],
            ['inactive', 3],
          ],
        },
      ],
      null,
    ],
    [
      'no failure that was followed by a success',
      [
        { version: '1', hour: 1, states: [['failure', 2]] },
        { version: '1', hour: 3, states: [['success', 4]] },
      ],
      null,
    ],
    [
      'the newest failure',
      [
        { version: '1', hour: 1, states: [['success', 2]] },
        { version: '1', hour: 3, states: [['failure', 4]] },
        { version: '1', hour: 5, states: [['in_progress', 6]] },
      ],
      'iris#staging#2',
    ],
    ['no failure of another version', [{ version: '2', hour: 1, states: [['failure', 2]] }], null],
  ])('names %s', (_, entries, failed) => {
    expect(pastOf(recordsOf(...entries), question).failed).toBe(failed);
  });

  it('tells the stay in the earlier stage, and the hold', () => {
    const hold = {
      ...{ model: 'iris', stage: 'staging', counter: 1, state: 'held' as const, reason: 'Wait' },
      ...{ by: 'ada', at: at(1), assignment: null },
    };
    const past = pastOf({ ...records, holds: [hold] }, { ...question, after: ALIAS });
    expect(past).toMatchObject({ hold, stay: { since: at(1), until: at(5) } });
    expect(pastOf(records, question)).toMatchObject({ hold: null, stay: null });
  });
});
