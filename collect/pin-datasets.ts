import { oneLine } from '../core/document/wording.ts';
import type { Problem } from '../core/errors.ts';
import type { Merged, MergedFields } from '../core/metadata/merge-layers.ts';
import type { Origin } from '../core/metadata/merge-log.ts';
import { type DataPlace, type PinnedPath, pinPath } from './pinning/pin-path.ts';

/** Where the fields come from is what the problems name. */
export type DescribedData = Pick<Merged, 'fields' | 'origins'>;

export interface PinnedDatasets {
  /** With a digest for every data set that has a path, but for those that the problems name. */
  readonly fields: MergedFields;
  readonly problems: readonly Problem[];
}

interface Located {
  readonly path?: string;
  readonly digest?: string;
}

interface PinnedList<T> {
  readonly entries: T[];
  readonly problems: readonly Problem[];
}

/** Gives each data set with a path the digest of what lies there, and checks those that have one. */
export async function pinDatasets(
  { fields, origins }: DescribedData,
  directory: string,
): Promise<PinnedDatasets> {
  const pin = pinOnce(directory);
  const { training } = fields;
  const datasets = await pinList(training?.datasets ?? [], pin, (index, key) =>
    problemAt(`training.datasets[${index}].${key}`, originOf('training.datasets', origins)),
  );
  const evaluation = await pinList(fields.evaluation, pin, (index, key) => {
    const field = `evaluation[${index}].${key}`;
    return problemAt(field, originOf(field, origins));
  });
  const pinned = training?.datasets && { training: { ...training, datasets: datasets.entries } };
  return {
    fields: { ...fields, ...pinned, evaluation: evaluation.entries },
    problems: [...datasets.problems, ...evaluation.problems],
  };
}

type Pin = (place: DataPlace) => Promise<PinnedPath>;

/** The same data is often both trained and judged on. */
function pinOnce(directory: string): Pin {
  const pinned = new Map<string, Promise<PinnedPath>>();
  return (place) => {
    const key = JSON.stringify([place.path, place.digest]);
    const found = pinned.get(key) ?? pinPath(place, directory);
    pinned.set(key, found);
    return found;
  };
}

async function pinList<T extends Located>(
  entries: readonly T[],
  pin: Pin,
  blame: (index: number, key: keyof Located) => (message: string) => Problem,
): Promise<PinnedList<T>> {
  const pinned = await Promise.all(
    entries.map(async ({ path, digest }) => (path === undefined ? null : pin({ path, digest }))),
  );
  const problems = pinned.flatMap((found, index) => {
    if (found === null || found.ok) return [];
    const key = entries[index]?.digest === undefined ? 'path' : 'digest';
    return found.messages.map(blame(index, key));
  });
  return { entries: entries.map((entry, index) => withDigest(entry, pinned[index])), problems };
}

function withDigest<T extends Located>(entry: T, found: PinnedPath | null | undefined): T {
  return found?.ok && found.digest !== undefined ? { ...entry, digest: found.digest } : entry;
}

function originOf(field: string, origins: readonly Origin[]): string | null {
  return origins.find((origin) => origin.field === field)?.from ?? null;
}

function problemAt(field: string, file: string | null): (message: string) => Problem {
  return (message) => ({ file, line: null, column: null, field, message: oneLine(message) });
}
