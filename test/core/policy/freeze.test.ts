import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FreezeWindow } from '../../../core/generated/schema-types.ts';
import { findFreeze, parseWall } from '../../../core/policy/freeze.ts';

const HOLIDAYS = { from: '2026-12-19', to: '2027-01-03', timeZone: 'Europe/Berlin' };
const FRIDAYS: FreezeWindow = { days: ['fri'], from: '16:00', timeZone: 'America/New_York' };

describe('findFreeze', () => {
  it.each<readonly [string, readonly FreezeWindow[], string, string | null]>([
    ['a second before the first date', [HOLIDAYS], '2026-12-18T22:59:59Z', null],
    ['as the first date begins', [HOLIDAYS], '2026-12-18T23:00:00Z', '2027-01-03T23:00:00Z'],
    ['late on the last date', [HOLIDAYS], '2027-01-03T22:59:59Z', '2027-01-03T23:00:00Z'],
    ['as the last date ends', [HOLIDAYS], '2027-01-03T23:00:00Z', null],
    [
      'on a single date',
      [{ ...HOLIDAYS, to: '2026-12-19' }],
      '2026-12-19T12:00:00Z',
      '2026-12-19T23:00:00Z',
    ],
    [
      'with times',
      [{ from: '2026-07-01T18:00', to: '2026-07-01T20:30', timeZone: 'UTC' }],
      '2026-07-01T18:00:00Z',
      '2026-07-01T20:30:00Z',
    ],
    [
      'at the time that ends it',
      [{ from: '2026-07-01T18:00', to: '2026-07-01T20:30', timeZone: 'UTC' }],
      '2026-07-01T20:30:00Z',
      null,
    ],
    ['on a Friday in summer', [FRIDAYS], '2026-07-03T20:00:00Z', '2026-07-04T04:00:00Z'],
    ['a minute before', [FRIDAYS], '2026-07-03T19:59:59Z', null],
    ['on a Friday in winter', [FRIDAYS], '2026-12-04T21:00:00Z', '2026-12-05T05:00:00Z'],
    ['an hour before', [FRIDAYS], '2026-12-04T20:59:59Z', null],
    ['on another day', [FRIDAYS], '2026-07-02T20:00:00Z', null],
    ['without windows', [], '2026-07-02T20:00:00Z', null],
    [
      'in the longer of two',
      [FRIDAYS, { from: '2026-07-03', to: '2026-07-10', timeZone: 'UTC' }],
      '2026-07-03T21:00:00Z',
      '2026-07-11T04:00:00Z',
    ],
    [
      'before a window that adjoins',
      [FRIDAYS, { days: ['sat', 'sun'], timeZone: 'America/New_York' }],
      '2026-07-03T20:00:00Z',
      '2026-07-06T04:00:00Z',
    ],
  ])('tells %s until when', (_, windows, ...[now, until]) => {
    const freeze = findFreeze(placed(windows), new Date(now));
    expect(freeze?.until ?? null).toEqual(until === null ? null : new Date(until));
  });

  it.each([
    // The hour from 2 to 3 is left out: 1 to 4 are two hours.
    ['forward', '2026-03-29', 2],
    ['back', '2026-10-25', 4],
  ])('lasts as long as the clocks say where they are put %s', (_, date, hours) => {
    const window = { from: `${date}T01:00`, to: `${date}T04:00`, timeZone: 'Europe/Berlin' };
    const weekly: FreezeWindow = {
      days: ['sun'],
      from: '01:00',
      to: '04:00',
      timeZone: 'Europe/Berlin',
    };
    for (const one of [window, weekly]) {
      const frozen = minutesOf(date).filter((now) => findFreeze(placed([one]), now) !== null);
      expect(frozen.length).toBe(hours * 60);
    }
  });

  it('names the first window that holds, and where it stands', () => {
    const windows = [
      { window: { ...HOLIDAYS, to: '2026-12-20' }, line: 3 },
      { window: { ...HOLIDAYS, name: 'end of the year' }, line: 7 },
    ];
    const at = (now: string) => findFreeze(windows, new Date(now));
    expect(at('2026-12-19T12:00:00Z')).toMatchObject({
      name: null,
      line: 3,
    });
    expect(at('2026-12-24T12:00:00Z')).toMatchObject({ name: 'end of the year', line: 7 });
  });

  it('looks about a year ahead where windows never end', () => {
    const days: FreezeWindow['days'] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const always = placed([{ days, timeZone: 'UTC' }]);
    const { until } = findFreeze(always, new Date('2026-01-01T12:00:00Z')) ?? {};
    expect(until?.toISOString().slice(0, 4)).toBe('2027');
  });

  it('is over at the end that it tells, and not a moment before', () => {
    fc.assert(
      fc.property(
        fc.array(aWindow(), { minLength: 1, maxLength: 4 }),
        aMoment(),
        (windows, now) => {
          const freezes = placed(windows);
          const freeze = findFreeze(freezes, now);
          if (freeze === null) return;
          const { until } = freeze;
          expect(until.getTime()).toBeGreaterThan(now.getTime());
          expect(findFreeze(freezes, until)).toBeNull();
          const between = (part: number) =>
            new Date(Math.floor(now.getTime() + (until.getTime() - now.getTime()) * part));
          for (const moment of [between(0.25), between(0.5), new Date(until.getTime() - 1)]) {
            expect(findFreeze(freezes, moment)?.until).toEqual(until);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('parseWall', () => {
  it.each([
    '2026-02-30',
    '2026-01-01T',
    '2026-13-01',
    '2026-01-01T24:01',
    '2026-01-01T12:60',
    '25:00',
    '',
    'x',
  ])('refuses "%s"', (text) => {
    expect(parseWall(text)).toBeNull();
  });

  it.each([
    ['2026-02-28', '2026-02-28T00:00Z'],
    ['2024-02-29T24:00', '2024-03-01T00:00Z'],
    ['16:30', '1970-01-01T16:30Z'],
    ['24:00', '1970-01-02T00:00Z'],
  ])('reads %s', (text, wall) => {
    expect(parseWall(text)).toBe(Date.parse(wall));
  });
});

function placed(windows: readonly FreezeWindow[]) {
  return windows.map((window) => ({ window, line: null }));
}

/** Every minute from noon of the day before until noon of the day after. */
function minutesOf(date: string): readonly Date[] {
  const noon = Date.parse(`${date}T12:00:00Z`) - 86_400_000;
  return Array.from({ length: 48 * 60 }, (_, minute) => new Date(noon + minute * 60_000));
}

/** In the weeks in which New York and Berlin change their clocks, and some others. */
function aMoment() {
  const range = (from: string, to: string) => ({
    min: new Date(from),
    max: new Date(to),
    noInvalidDate: true,
  });
  return fc.oneof(
    fc.date(range('2026-03-06', '2026-03-31')),
    fc.date(range('2026-10-23', '2026-11-04')),
  );
}

function aWindow() {
  const timeZone = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'UTC',
  );
  const hour = fc.integer({ min: 0, max: 23 });
  const time = (at: number) => `${String(at).padStart(2, '0')}:00`;
  const weekly = fc
    .record({ timeZone, hour, day: fc.constantFrom(...(['sat', 'sun', 'mon', 'wed'] as const)) })
    .map(({ hour: at, day, timeZone: zone }): FreezeWindow => {
      return { days: [day], from: time(at), to: time(at + 1), timeZone: zone };
    });
  const once = fc
    .record({ timeZone, from: aMoment(), days: fc.integer({ min: 0, max: 5 }) })
    .map(({ timeZone: zone, from, days }): FreezeWindow => {
      const to = new Date(from.getTime() + days * 86_400_000);
      const date = (one: Date) => one.toISOString().slice(0, 10);
      return { from: date(from), to: date(to), timeZone: zone };
    });
  return fc.oneof(weekly, once);
}
