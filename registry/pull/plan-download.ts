import { RegistryError } from '../../core/errors.ts';
import type { Artifact, StoredAsset } from '../../core/generated/schema-types.ts';
import { parseArtifactPath } from '../../core/model/artifact-path.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import type { ReleasedVersion } from '../../core/ports/promotions.ts';

/** A file to write, and what it must be. */
export interface PulledFile {
  /** Where it goes, checked: below the folder that the version is put into. */
  readonly path: string;
  readonly size: number;
  readonly digest: string;
}

/** A file within the joined assets of its directory. */
export interface PulledMember extends PulledFile {
  readonly offset: number;
}

export interface HeldAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
}

export type Download =
  | { readonly kind: 'file'; readonly file: PulledFile; readonly assets: readonly HeldAsset[] }
  | {
      readonly kind: 'directory';
      /** In the order of their places. */
      readonly files: readonly PulledMember[];
      readonly assets: readonly HeldAsset[];
    }
  | { readonly kind: 'web'; readonly file: PulledFile; readonly uri: string };

export interface DownloadPlan {
  readonly downloads: readonly Download[];
  /** What lies where only its own tools reach it. */
  readonly elsewhere: readonly Artifact[];
}

/** Settles every name and place before the first byte is downloaded. */
export function planDownload(tag: VersionTag, version: ReleasedVersion): DownloadPlan {
  const { artifacts } = version.metadata;
  const elsewhere = artifacts.filter(({ uri }) => uri !== undefined && !uri.startsWith('https://'));
  const fetched = artifacts.filter((artifact) => !elsewhere.includes(artifact));
  const downloads = [
    documentOf(version),
    ...fetched.map((artifact) => toDownload(tag, artifact, version)),
  ];
  assertBesideEachOther(tag, downloads.flatMap(filesOf));
  return { downloads, elsewhere };
}

function documentOf({ release, digest }: ReleasedVersion): Download {
  const name = 'metadata.json';
  const { id = 0, size = 0 } = release.assets.find((asset) => asset.name === name) ?? {};
  return { kind: 'file', file: { path: name, size, digest }, assets: [{ id, name, size }] };
}

function toDownload(tag: VersionTag, artifact: Artifact, version: ReleasedVersion): Download {
  const { path, size, digest, uri, files } = artifact;
  if (uri !== undefined) {
    return { kind: 'web', file: { path: parseArtifactPath(path), size, digest }, uri };
  }
  const assets = (artifact.assets ?? []).map((asset) => findHeld(tag, asset, version));
  if (files === undefined) {
    return { kind: 'file', file: { path: parseArtifactPath(path), size, digest }, assets };
  }
  const members = files.map((file) => ({
    ...file,
    path: parseArtifactPath(`${path}/${file.path}`),
  }));
  return { kind: 'directory', files: inPlace(tag, members, assets), assets };
}

function findHeld(
  tag: VersionTag,
  { name, size }: StoredAsset,
  { release }: ReleasedVersion,
): HeldAsset {
  const held = release.assets.find((asset) => asset.name === name);
  if (held === undefined) throw damaged(tag, `its release lacks "${name}"`);
  return { id: held.id, name, size };
}

/** No two files share a byte, and none lies outside of the assets. */
function inPlace(
  tag: VersionTag,
  members: readonly PulledMember[],
  assets: readonly HeldAsset[],
): readonly PulledMember[] {
  const ordered = members.toSorted((a, b) => a.offset - b.offset);
  const end = assets.reduce((total, { size }) => total + size, 0);
  let free = 0;
  for (const { path, offset, size } of ordered) {
    if (size === 0) continue;
    if (offset < free || offset + size > end) {
      throw damaged(tag, `"${path}" does not lie where its metadata says`);
    }
    free = offset + size;
  }
  return ordered;
}

function filesOf(download: Download): readonly PulledFile[] {
  return download.kind === 'directory' ? download.files : [download.file];
}

/** Neither the same path, nor one the folder of the other; capitals make no difference. */
function assertBesideEachOther(tag: VersionTag, files: readonly PulledFile[]): void {
  const taken = new Set<string>();
  const folders = new Set<string>();
  for (const { path } of files) {
    const key = path.toLowerCase();
    const parents = foldersOf(key);
    if (taken.has(key) || folders.has(key) || parents.some((parent) => taken.has(parent))) {
      throw damaged(tag, `two of its files claim the path "${path}"`);
    }
    taken.add(key);
    for (const parent of parents) folders.add(parent);
  }
}

/** `a/b/c` → `a`, `a/b` */
function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

function damaged({ name }: VersionTag, problem: string): RegistryError {
  return new RegistryError('VERSION_DAMAGED', {
    problem: `${name} cannot be downloaded: ${problem}.`,
    remedy: 'Use another version, and register this one anew.',
  });
}
