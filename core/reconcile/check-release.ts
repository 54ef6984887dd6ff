import type { Digest } from '../model/digest.ts';
import type { VersionTag } from '../model/version-tag.ts';
import type { ReleasedVersion } from '../ports/promotions.ts';
import type { Drift } from './drift.ts';

/** A version that is in use, and what is published of it now. */
export interface PublishedRecord {
  readonly tag: VersionTag;
  /** What pins it, and as what: pointers by their path, ledger entries by their tag. */
  readonly pins: readonly { readonly by: string; readonly digest: Digest }[];
  /** Null: no release; a text says why it cannot be read. */
  readonly released: ReleasedVersion | { readonly fault: string } | null;
}

const STOP =
  'Deploy it nowhere. Find out who may edit releases, and register the version anew under another number.';

/** What the release is now against what was recorded of it. */
export function findReleaseDrift({ tag, pins, released }: PublishedRecord): readonly Drift[] {
  const used = pins.map(({ by }) => by).join(', ');
  if (released === null) {
    const finding = `There is no published release ${tag.name}, which ${used} pins.`;
    return [toDrift('unregistered', finding, 'Promote a version that is registered.')];
  }
  if ('fault' in released) {
    return [toDrift('digest-differs', `${tag.name}, which ${used} pins: ${released.fault}`, STOP)];
  }
  const differing = pins.filter(({ digest }) => digest !== released.digest);
  return [
    ...differing.map(({ by, digest }) =>
      toDrift(
        'digest-differs',
        `${by} pins ${digest}, but the metadata.json of ${tag.name} is ${released.digest}.`,
        STOP,
      ),
    ),
    ...findAssets(tag, released),
  ];
}

/** GitHub computes the digests of assets by itself; where it tells none, the download does. */
function findAssets(tag: VersionTag, { release, metadata }: ReleasedVersion): readonly Drift[] {
  const recorded = metadata.artifacts.flatMap(({ assets = [] }) => assets);
  return recorded.flatMap(({ name, digest }): readonly Drift[] => {
    const held = release.assets.find((asset) => asset.name === name);
    if (held === undefined) {
      return [
        toDrift('asset-differs', `The release ${tag.name} has no asset ${name} any more.`, STOP),
      ];
    }
    if (held.digest === null || held.digest === digest) return [];
    const finding = `The asset ${name} of ${tag.name} is ${held.digest}, but its metadata says ${digest}.`;
    return [toDrift('asset-differs', finding, STOP)];
  });
}

function toDrift(kind: Drift['kind'], finding: string, remedy: string): Drift {
  return { kind, place: null, finding, remedy };
}
