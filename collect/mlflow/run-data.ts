import type { KnownDataset } from '../../core/generated/schema-types.ts';
import { type DatasetPlace, findPlace, parseJson } from './dataset-source.ts';
import { wholeAt } from './fields.ts';
import type { DatasetInput } from './run.ts';

/** A data set of a run, and what it was for. */
export interface RunData {
  readonly name: string;
  readonly digest: string;
  /** null: the run does not say. */
  readonly use: 'training' | 'evaluation' | null;
  readonly split: string | null;
  readonly rows: number | null;
  readonly place: DatasetPlace | null;
}

type Use = Pick<RunData, 'use' | 'split'>;

const TRAINING: Use = { use: 'training', split: 'train' };
const TEST: Use = { use: 'evaluation', split: 'test' };
const VALIDATION: Use = { use: 'evaluation', split: 'validation' };
/** Says what was done with the data, not which part it is. */
const EVALUATION: Use = { use: 'evaluation', split: null };

/** The context is free text; these are the words of MLflow's documentation and autologging. */
const USES: ReadonlyMap<string, Use> = new Map([
  ['train', TRAINING],
  ['training', TRAINING],
  ['test', TEST],
  ['testing', TEST],
  ['val', VALIDATION],
  ['validation', VALIDATION],
  ['eval', EVALUATION],
  ['evaluation', EVALUATION],
]);

export async function describeInputs(
  inputs: readonly DatasetInput[],
  directory: string,
): Promise<readonly RunData[]> {
  return Promise.all(
    inputs.map(async (input) => {
      const rows = wholeAt(parseJson(input.profile), 'num_rows');
      return {
        name: input.name,
        digest: input.digest,
        ...(USES.get(input.context.toLowerCase()) ?? { use: null, split: null }),
        rows: rows !== null && rows >= 0 ? rows : null,
        place: await findPlace(input, directory),
      };
    }),
  );
}

/** As `training.datasets` lists it; null where nothing pins it. */
export function toDataset({ name, digest, split, rows, place }: RunData): KnownDataset | null {
  if (digest === '' && !(place !== null && 'path' in place)) return null;
  return {
    name,
    ...place,
    // Of a sample of the data: it tells versions apart, and proves nothing.
    ...(digest !== '' && { version: `mlflow:${digest}` }),
    ...(split !== null && { split }),
    ...(rows !== null && { rows }),
  };
}
