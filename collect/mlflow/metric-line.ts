import { toFigure } from './fields.ts';
import type { Measurement } from './run.ts';

/**
 * A line of a metric's file: `1750000019000 0.21 1`, then the run's id where a model keeps it,
 * then the data set's name and digest where they were given. Null where it is no such line.
 */
export function parseMetricLine(
  key: string,
  line: string,
  keeper: 'run' | 'model',
): Measurement | null {
  const [timestamp = '', figure = '', step = '0', ...rest] = line.trim().split(' ');
  const value = toFigure(figure);
  if (value === undefined || !/^\d+$/.test(timestamp) || !/^-?\d+$/.test(step)) return null;
  const place = keeper === 'model' ? rest.slice(1) : rest;
  const [digest, name] = [place.at(-1) ?? '', place.slice(0, -1).join(' ')];
  return {
    key,
    value,
    timestamp: Number(timestamp),
    step: Number(step),
    dataset: name === '' ? null : { name, digest },
  };
}
