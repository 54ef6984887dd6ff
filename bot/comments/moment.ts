import { toText } from './blocks.ts';

const MINUTE = 60_000;

/**
 * `2026-03-04 12:00 UTC`: absolute, so that it says the same at every look; rounded up, so that
 * then it is true.
 */
export function toMoment(time: string | Date): string {
  const at = typeof time === 'string' ? Date.parse(time) : time.getTime();
  if (Number.isNaN(at)) return toText(String(time));
  const [day = '', clock = ''] = new Date(Math.ceil(at / MINUTE) * MINUTE).toISOString().split('T');
  return `${day} ${clock.slice(0, 5)} UTC`;
}
