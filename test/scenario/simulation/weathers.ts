import { CALM, type Weather } from './turnstile.ts';

/** What a seed has to stand; each fourth seed has the same. */
const WEATHERS: readonly Weather[] = [
  { lost: 0.2, doubled: 0.2, crashed: 0.01, unanswered: 0.02, refused: 0.02 },
  { lost: 0.5, doubled: 0.3, crashed: 0, unanswered: 0.01, refused: 0 },
  { lost: 0.1, doubled: 0.1, crashed: 0.03, unanswered: 0.01, refused: 0.01 },
  // Nothing is lost, but any order is possible.
  { ...CALM, doubled: 0.5 },
];

export function weatherOf(seed: number): Weather {
  return WEATHERS[seed % WEATHERS.length] ?? CALM;
}
