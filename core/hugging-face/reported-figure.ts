const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const PERCENT = /^(?<digits>[+-]?(?:\d+\.?\d*|\.\d+))\s*%$/;
/** As stable-baselines3 writes a mean and its deviation. */
const SPREAD = /^(?<mean>\S+)\s*(?:\+\/-|±)\s*\S+$/;

/** The figure that a card reports, often as text: `91.3%` is 0.913; null where it is none. */
export function parseReportedFigure(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.length > 100) return null;
  const text = value.trim();
  const mean = SPREAD.exec(text)?.groups?.['mean'];
  if (mean !== undefined) return parseNumber(mean);
  const percent = PERCENT.exec(text)?.groups?.['digits'];
  // Moving the point in the text is exact, dividing by 100 is not.
  return parseNumber(percent === undefined ? text : `${percent}e-2`);
}

function parseNumber(text: string): number | null {
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}
