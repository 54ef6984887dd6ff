import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { TimeZone } from '../../../core/policy/time-zone.ts';

const HOUR = 3_600_000;
/** Half hours, a jump at midnight, a day that was left out, no change at all. */
const ZONES = [
  ...['Europe/Berlin', 'America/New_York', 'America/Sao_Paulo', 'Australia/Lord_Howe'],
  ...['Asia/Beirut', 'Africa/Casablanca', 'Asia/Kolkata', 'America/St_Johns', 'UTC'],
];

describe('TimeZone', () => {
  it.each([
    ['once', '2026-03-29T12:00', '2026-03-29T10:00Z', '2026-03-29T10:00Z'],
    [
      'never, as clocks are put forward',
      '2026-03-29T02:30',
      '2026-03-29T01:00Z',
      '2026-03-29T01:00Z',
    ],
    ['as they are put forward', '2026-03-29T02:00', '2026-03-29T01:00Z', '2026-03-29T01:00Z'],
    ['after that', '2026-03-29T03:00', '2026-03-29T01:00Z', '2026-03-29T01:00Z'],
    ['twice, as clocks are put back', '2026-10-25T02:30', '2026-10-25T00:30Z', '2026-10-25T01:30Z'],
    ['after that', '2026-10-25T03:00', '2026-10-25T02:00Z', '2026-10-25T02:00Z'],
  ])('finds when the clocks of Berlin show a time %s', (_, wall, ...[first = '', last = '']) => {
    expect(zoneOf('Europe/Berlin').momentsAt(Date.parse(`${wall}Z`))).toEqual({
      first: Date.parse(first),
      last: Date.parse(last),
    });
  });

  it('shows what Temporal shows, to the millisecond', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyMoment(), (name, moment) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(name);
        const wall = zoned.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds;
        expect(zoneOf(name).wallAt(moment)).toBe(wall);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the moments that Temporal finds, near changes of the clock above all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), nearChange(), (name, near) => {
        const wall = near(name);
        const plain = Temporal.Instant.fromEpochMilliseconds(wall)
          .toZonedDateTimeISO('UTC')
          .toPlainDateTime();
        const at = (disambiguation: 'earlier' | 'later') =>
          plain.toZonedDateTime(name, { disambiguation });
        const [earlier, later] = [at('earlier'), at('later')];
        const isShown = earlier.toPlainDateTime().equals(plain);
        const jump = earlier.getTimeZoneTransition('next')?.epochMilliseconds;
        expect(zoneOf(name).momentsAt(wall)).toEqual(
          isShown
            ? { first: earlier.epochMilliseconds, last: later.epochMilliseconds }
            : { first: jump, last: jump },
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each(['Europe/Atlantis', 'CEST', '+02:00', '', 'Europe', 'europe berlin', '__proto__'])(
    'knows no time zone "%s"',
    (name) => {
      expect(TimeZone.find(name)).toBeNull();
    },
  );

  it.each(['UTC', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince'])(
    'knows %s',
    (name) => {
      expect(TimeZone.find(name)).not.toBeNull();
    },
  );
});

function zoneOf(name: string): TimeZone {
  const zone = TimeZone.find(name);
  if (zone === null) throw new Error(`There is no time zone ${name}.`);
  return zone;
}

function anyMoment() {
  return fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2037, 0) });
}

/** A wall time within two hours of a change of the zone's clocks, where it has any. */
function nearChange() {
  return fc
    .record({ moment: anyMoment(), shift: fc.integer({ min: -120, max: 120 }) })
    .map(({ moment, shift }) => (name: string) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(name);
      const change = zoned.getTimeZoneTransition('next') ?? zoned;
      const wall = change.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds;
      return Math.floor(wall / 60_000) * 60_000 + (shift * HOUR) / 60;
    });
}
