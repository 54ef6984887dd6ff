const UNITS: Readonly<Record<string, number>> = {
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};
const LARGEST_FIRST = ['d', 'h', 'm'] as const;
const NAMES = { d: 'day', h: 'hour', m: 'minute' } as const;

/** Milliseconds of a duration as the configuration writes it, checked by its schema: 30m, 24h, 7d, 2w. */
export function parseDuration(text: string): number {
  return Number(text.slice(0, -1)) * (UNITS[text.slice(-1)] ?? Number.NaN);
}

/** In words, rounded up to minutes: 2 days 3 hours. */
export function formatDuration(milliseconds: number): string {
  let rest = Math.ceil(milliseconds / 60_000) * 60_000;
  const parts: string[] = [];
  for (const unit of LARGEST_FIRST) {
    const size = UNITS[unit] ?? 1;
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${NAMES[unit]}${count === 1 ? '' : 's'}`);
  }
  return parts.slice(0, 2).join(' ') || '0 minutes';
}
