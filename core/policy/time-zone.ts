const DAY = 86_400_000;
const UTC_FIELDS = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const UTC_TIMES = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;

/** When the clocks of a place show a time; the two differ where they are put back over it. */
export interface WallMoments {
  /** The first moment from which on they show it, or a later time. */
  readonly first: number;
  /** The last such moment. */
  readonly last: number;
}

/**
 * The clocks of a time zone, by the database that the runtime brings. A wall time is written as the
 * milliseconds that it would be in UTC; moments are milliseconds since 1970.
 */
export class TimeZone {
  readonly #format: Intl.DateTimeFormat;

  private constructor(format: Intl.DateTimeFormat) {
    this.#format = format;
  }

  /** Null: there is no such time zone. */
  static find(name: string): TimeZone | null {
    // "+02:00" has no daylight saving and is no name; "EST" and the like are names nobody means.
    if (!/^(?:UTC|[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)+)$/.test(name)) return null;
    try {
      const clock = { timeZone: name, hourCycle: 'h23', calendar: 'gregory' } as const;
      return new TimeZone(
        new Intl.DateTimeFormat('en-US', {
          ...clock,
          ...UTC_FIELDS,
          ...UTC_TIMES,
          numberingSystem: 'latn',
        }),
      );
    } catch {
      return null;
    }
  }

  wallAt(moment: number): number {
    const parts = this.#format.formatToParts(moment);
    const fields = new Map(parts.map(({ type, value }) => [type, Number(value)]));
    const field = (type: Intl.DateTimeFormatPartTypes): number => fields.get(type) ?? Number.NaN;
    const date = Date.UTC(field('year'), field('month') - 1, field('day'));
    const seconds = (field('hour') * 60 + field('minute')) * 60 + field('second');
    return date + seconds * 1000 + (((moment % 1000) + 1000) % 1000);
  }

  momentsAt(wall: number): WallMoments {
    // A zone is never further from UTC than a day, and changes at most once within two.
    const offsets = [wall - DAY, wall + DAY].map((near) => this.wallAt(near) - near);
    const candidates = offsets.map((offset) => wall - offset).sort((a, b) => a - b);
    const shown = candidates.filter((moment) => this.wallAt(moment) === wall);
    const [first = Number.NaN, last = first] = shown.length > 0 ? shown : candidates;
    if (shown.length > 0) return { first, last };
    const jump = this.#jumpOver(wall, first, last);
    return { first: jump, last: jump };
  }

  /** The moment at which the clocks are put forward over the time. */
  #jumpOver(wall: number, before: number, after: number): number {
    let [low, high] = [before, after];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.wallAt(middle) < wall) low = middle;
      else high = middle;
    }
    return high;
  }
}
