import type { PartialTraining } from '../../core/generated/schema-types.ts';
import { toPlainValue } from './plain-value.ts';
import type { Pairs } from './run.ts';

/** What people call the seed of the random numbers, the plainest first. */
const SEEDS = ['seed', 'random_seed', 'random_state'];

/** Hyperparameters, and the seed among them; nothing where none was logged. */
export function toTraining(params: Pairs): PartialTraining {
  if (params.size === 0) return {};
  const values = new Map([...params].map(([name, text]) => [name, toPlainValue(text)]));
  const seed = SEEDS.map((name) => values.get(name)).find((value) => typeof value === 'number');
  return {
    hyperparameters: Object.fromEntries(values),
    ...(seed !== undefined && Number.isInteger(seed) && { seed }),
  };
}
