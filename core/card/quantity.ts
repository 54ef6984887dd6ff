/** `4,000` */
export function toThousands(number: number): string {
  if (!Number.isSafeInteger(number)) return String(number);
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `12.4 MB (12,400,000)`; below a thousand only the exact number. */
export function toBytes(number: number): string {
  return number < 1000 ? `${number} B` : `${toRoundBytes(number)} (${toThousands(number)})`;
}

/** `12.4 MB` */
export function toRoundBytes(number: number): string {
  return scale(number, ['B', 'kB', 'MB', 'GB', 'TB', 'PB']);
}

/** `124.4 M (124,439,808)` */
export function toCount(number: number): string {
  if (number < 1000) return String(number);
  return `${scale(number, ['', 'K', 'M', 'B', 'T'])} (${toThousands(number)})`;
}

/** `2 h 5 min`, `3 min 20 s`, `0.5 s` */
export function toDuration(seconds: number): string {
  if (seconds < 60) return `${Number(seconds.toPrecision(2))} s`;
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return hours > 0 ? `${toThousands(hours)} h ${minutes} min` : `${minutes} min ${whole % 60} s`;
}

/** `1 file`, `4,000 files` */
export function toQuantity(count: number, things: string): string {
  return `${toThousands(count)} ${count === 1 ? things.replace(/s$/, '') : things}`;
}

function scale(number: number, units: readonly string[]): string {
  // What would be rounded up to 1000 is one of the next unit.
  const steps = units.findIndex((_, index) => Math.abs(number) < 999.95 * 1000 ** index);
  const step = steps === -1 ? units.length - 1 : steps;
  return `${Number((number / 1000 ** step).toFixed(1))} ${units[step] ?? ''}`.trim();
}
