import type { Artifact, StoredAsset } from '../generated/schema-types.ts';

/** How an artifact comes onto a disk, and what it is called there. */
export interface Download {
  readonly artifact: Artifact;
  readonly kind: 'file' | 'directory' | 'external';
  /** In order; none of an external artifact. */
  readonly assets: readonly StoredAsset[];
  /** From the folder that the assets are in. */
  readonly local: string;
}

/** Assets differ in their names, so what is made of them can keep those. */
export function planDownloads(artifacts: readonly Artifact[]): readonly Download[] {
  const names = new Set(artifacts.flatMap(({ assets = [] }) => assets.map(({ name }) => name)));
  return artifacts.map((artifact) => {
    const { path, assets = [], files, uri } = artifact;
    const [first] = assets;
    if (uri !== undefined || first === undefined) {
      return { artifact, kind: 'external', assets: [], local: baseName(path) };
    }
    if (files === undefined) return { artifact, kind: 'file', assets, local: stemOf(assets) };
    return { artifact, kind: 'directory', assets, local: folderFor(stemOf(assets), names) };
  });
}

/** Where a file of a directory lies once the directory is unpacked. */
export function localPath({ local }: Download, path: string): string {
  return `${local}/${path}`;
}

/** The name that the parts have in common; of one asset its name. */
export function stemOf(assets: readonly StoredAsset[]): string {
  const name = assets[0]?.name ?? '';
  return assets.length === 1 ? name : name.replace(/\.part-\d+$/, '');
}

function folderFor(stem: string, taken: ReadonlySet<string>): string {
  const name = stem.replace(/\.tar$/, '');
  return name === stem || taken.has(name) ? `${name}-files` : name;
}

function baseName(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1) ?? path;
}
