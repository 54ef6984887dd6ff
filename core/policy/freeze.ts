import type { FreezeWindow } from '../generated/schema-types.ts';
import type { PlacedFreeze } from './stage-policy.ts';
import { TimeZone } from './time-zone.ts';

const DAY = 86_400_000;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
/** Windows that adjoin without end are followed about a year ahead. */
const MOST_STEPS = 400;

/** The window in which nothing is promoted now. */
export interface Freeze {
  /** What people call it; null: it has no name. */
  readonly name: string | null;
  /** When nothing is frozen any more: the end of this window and of those that adjoin or overlap it. */
  readonly until: Date;
  /** Where the window stands in the configuration; null: nowhere. */
  readonly line: number | null;
}

/** Null: nothing is frozen. Of several windows the first in the configuration is named. */
export function findFreeze(freezes: readonly PlacedFreeze[], now: Date): Freeze | null {
  const windows = freezes.map(({ window }) => endFinder(window));
  const moment = now.getTime();
  const at = windows.findIndex((endAt) => endAt(moment) !== null);
  const holding = freezes[at];
  if (holding === undefined) return null;
  let until = moment;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const ends = windows.flatMap((endAt) => endAt(until) ?? []);
    if (ends.length === 0) break;
    until = Math.max(...ends);
  }
  return { name: holding.window.name ?? null, until: new Date(until), line: holding.line };
}

/** Of a date, a date and time, or a time of day on the first of January 1970; null: it is none. */
export function parseWall(text: string): number | null {
  const match = /^(?:(\d{4}-\d{2}-\d{2})(?:T(?=.)|$))?(\d{2}:\d{2})?$/.exec(text);
  if (match === null || text === '') return null;
  const [, date = '1970-01-01', time = '00:00'] = match;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // Date.parse takes the 31st of February for the 3rd of March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) return null;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (minutes > 59 || hours * 60 + minutes > 24 * 60) return null;
  return midnight + (hours * 60 + minutes) * 60_000;
}

export function isDate(text: string): boolean {
  return text.length === '2026-12-19'.length;
}

type EndFinder = (moment: number) => number | null;

/** Gives the end of the window where it holds the moment. */
function endFinder(window: FreezeWindow): EndFinder {
  const zone = TimeZone.find(window.timeZone);
  if (zone === null) return () => null;
  const { days } = window;
  return days === undefined ? onceIn(zone, window) : weeklyIn(zone, { ...window, days });
}

function onceIn(zone: TimeZone, { from = '', to = '' }: FreezeWindow): EndFinder {
  const [start, last] = [parseWall(from), parseWall(to)];
  if (start === null || last === null) return () => null;
  const { first } = zone.momentsAt(start);
  const end = zone.momentsAt(isDate(to) ? last + DAY : last).last;
  return (moment) => (first <= moment && moment < end ? end : null);
}

function weeklyIn(
  zone: TimeZone,
  { days, from = '00:00', to = '24:00' }: FreezeWindow & Required<Pick<FreezeWindow, 'days'>>,
): EndFinder {
  const [start, end] = [parseWall(from) ?? 0, parseWall(to) ?? DAY];
  return (moment) => {
    const today = Math.floor(zone.wallAt(moment) / DAY) * DAY;
    // Where clocks are put back at midnight, a window of yesterday or tomorrow holds today too.
    const ends = [today - DAY, today, today + DAY].flatMap((date) => {
      const weekday = WEEKDAYS[new Date(date).getUTCDay()];
      if (weekday === undefined || !days.includes(weekday)) return [];
      const [{ first }, { last }] = [zone.momentsAt(date + start), zone.momentsAt(date + end)];
      return first <= moment && moment < last ? [last] : [];
    });
    return ends.length === 0 ? null : Math.max(...ends);
  };
}
