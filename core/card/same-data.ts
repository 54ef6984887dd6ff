import type { Dataset, Evaluation } from '../generated/schema-types.ts';

/** What tells the data of an evaluation from other data of that name. */
export interface DataIdentity {
  readonly digest: string | undefined;
  readonly version: string | undefined;
}

export type DatasetsByName = ReadonlyMap<string, readonly Dataset[]>;

export function groupByName(datasets: readonly Dataset[]): DatasetsByName {
  return Map.groupBy(datasets, ({ name }) => name);
}

/** Of the evaluation itself, or else of what training records under that name. */
export function identifyData(
  { dataset, split, digest }: Evaluation,
  known: DatasetsByName,
): DataIdentity {
  const named = known.get(dataset) ?? [];
  const same = named.find((one) => one.split === split);
  return {
    digest: digest ?? same?.digest,
    // A version counts for all parts of a data set, a digest for the one it was taken of.
    version: (same ?? named[0])?.version,
  };
}

/** What is not known to differ counts as the same. A digest tells more than a version. */
export function isSameData(a: DataIdentity, b: DataIdentity): boolean {
  if (a.digest !== undefined && b.digest !== undefined && isSameKind(a.digest, b.digest)) {
    return a.digest === b.digest;
  }
  return a.version === undefined || b.version === undefined || a.version === b.version;
}

/** A "sha256:" and an "md5:" may be of the same data. */
function isSameKind(a: string, b: string): boolean {
  return a.split(':')[0] === b.split(':')[0];
}

/** Equal for figures on the same part of what is called the same. */
export function placeKey({ dataset, split }: Evaluation): string {
  return JSON.stringify([dataset, split]);
}
