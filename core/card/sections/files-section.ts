import type { Artifact, PackedFile, StoredAsset } from '../../generated/schema-types.ts';
import { codeCell } from '../cell.ts';
import type { PageContent } from '../page-content.ts';
import { toBytes, toQuantity, toRoundBytes } from '../quantity.ts';
import { type Block, fold, grid, stack, titled } from '../room.ts';

/** What training left behind: every byte is pinned by a digest. */
export function filesSection({ metadata: { artifacts } }: PageContent): Block {
  return stack([
    grid({
      header: ['File', 'Bytes', 'Kept as', 'Digest'],
      entries: artifacts,
      things: 'artifacts',
      toRow: (artifact) => [
        codeCell(artifact.path),
        toBytes(artifact.size),
        keptAs(artifact),
        codeCell(artifact.digest),
      ],
    }),
    stack(artifacts.flatMap(details), 'lists of files'),
  ]);
}

function keptAs({ assets = [], files, uri }: Artifact): string {
  if (uri !== undefined) return codeCell(uri);
  const [first] = assets;
  const where = assets.length === 1 ? codeCell(first?.name) : toQuantity(assets.length, 'parts');
  return files === undefined ? where : `tar of ${toQuantity(files.length, 'files')}: ${where}`;
}

function details({ path, assets = [], files = [] }: Artifact): readonly Block[] {
  const name = `**${codeCell(path)}**`;
  return [
    ...(assets.length < 2 ? [] : [titled(`${name} in parts:`, partList(assets))]),
    ...(files.length === 0 ? [] : [titled(`${name} unpacked:`, fileList(files))]),
  ];
}

function partList(assets: readonly StoredAsset[]): Block {
  return fold(
    `${toQuantity(assets.length, 'parts')}, joined in this order`,
    grid({
      header: ['Part', 'Bytes', 'Digest'],
      entries: assets,
      things: 'parts',
      toRow: ({ name, size, digest }) => [codeCell(name), toBytes(size), codeCell(digest)],
    }),
  );
}

function fileList(files: readonly PackedFile[]): Block {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return fold(
    `${toQuantity(files.length, 'files')}, ${toRoundBytes(total)}`,
    grid({
      header: ['File', 'Bytes', 'sha256'],
      entries: files,
      things: 'files',
      toRow: ({ path, size, digest }) => [
        codeCell(path),
        toBytes(size),
        codeCell(digest.replace(/^sha256:/, '')),
      ],
    }),
  );
}
