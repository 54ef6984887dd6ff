import { codeCell, NOTHING } from '../../../core/card/cell.ts';
import { toRoundBytes } from '../../../core/card/quantity.ts';
import { type Block, grid, titled } from '../../../core/card/room.ts';
import type { Artifact, ModelVersion } from '../../../core/generated/schema-types.ts';
import { type Contenders, headerOf, rowOf } from './contenders.ts';

/** Every artifact's size, and which came, went or changed. */
export function renderArtifacts(contenders: Contenders): Block {
  const { challenger, champion } = contenders;
  const now = new Map(challenger.artifacts.map((one) => [one.path, one]));
  const before = new Map(champion?.artifacts.map((one) => [one.path, one]));
  return titled(
    renderTotal(challenger, champion),
    grid({
      header: headerOf(contenders, 'Artifact', ['']),
      entries: [...new Set([...now.keys(), ...before.keys()])],
      things: 'artifacts',
      toRow: (path) =>
        rowOf(contenders, [
          codeCell(path, 150),
          sizeText(now.get(path)),
          sizeText(before.get(path)),
          renderChange(now.get(path), before.get(path)),
        ]),
    }),
  );
}

function renderTotal(challenger: ModelVersion, champion: ModelVersion | null): string {
  const now = totalOf(challenger);
  if (champion === null) return `Together ${toRoundBytes(now)}.`;
  const before = totalOf(champion);
  if (now === before) return `Together ${toRoundBytes(now)}, as many bytes as the champion.`;
  const difference = `${toRoundBytes(Math.abs(now - before))} ${now > before ? 'more' : 'less'}`;
  return `Together ${toRoundBytes(now)}, ${difference} than the champion.`;
}

function totalOf({ artifacts }: ModelVersion): number {
  return artifacts.reduce((sum, { size }) => sum + size, 0);
}

function sizeText(artifact: Artifact | undefined): string {
  return artifact === undefined ? NOTHING : toRoundBytes(artifact.size);
}

function renderChange(now: Artifact | undefined, before: Artifact | undefined): string {
  if (before === undefined) return 'added';
  if (now === undefined) return 'removed';
  return now.digest === before.digest ? 'same' : `changed${countFiles(now, before)}`;
}

/** Of a directory, how many of its files. */
function countFiles({ files: now = [] }: Artifact, { files: before = [] }: Artifact): string {
  const [later, earlier] = [byPath(now), byPath(before)];
  const counts = [
    ['added', now.filter(({ path }) => !earlier.has(path)).length],
    ['removed', before.filter(({ path }) => !later.has(path)).length],
    ['changed', now.filter(({ path, digest }) => (earlier.get(path) ?? digest) !== digest).length],
  ] as const;
  const told = counts.filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`);
  return told.length === 0 ? '' : ` (files: ${told.join(', ')})`;
}

function byPath(files: readonly { readonly path: string; readonly digest: string }[]) {
  return new Map(files.map(({ path, digest }) => [path, digest]));
}
