import { posix } from 'node:path';
import type { DvcDigest } from '../../core/dataset/dvc-entry.ts';
import { type DvcFile, parseDvcFile } from '../../core/dataset/dvc-file.ts';
import { resolveLocalPath } from '../../core/dataset/local-path.ts';
import { readSmallFile } from '../small-file.ts';

export type TrackedData =
  | { readonly kind: 'tracked'; readonly digest: DvcDigest }
  | { readonly kind: 'untracked' }
  | { readonly kind: 'unusable'; readonly message: string };

const UNTRACKED: TrackedData = { kind: 'untracked' };

/** The digest that DVC keeps of a path, in the .dvc file beside it or in the one the path names. */
export async function findTrackedData(directory: string, path: string): Promise<TrackedData> {
  const isDvcFile = path.endsWith('.dvc');
  const file = isDvcFile ? path : `${path}.dvc`;
  const read = await readSmallFile(directory, file);
  if (read.kind === 'absent') return UNTRACKED;
  if (read.kind === 'unusable') return unusable(`'${file}' ${read.message}`);
  const parsed = parseDvcFile({ file, text: read.text });
  if (!parsed.ok) return unusable(parsed.message);
  const { outs } = parsed.value;
  if (isDvcFile && outs.length > 1) {
    return unusable(`lists ${outs.length} outputs; name the one that was read`);
  }
  const out = isDvcFile ? outs[0] : outs.find((one) => placeOf(one, file, parsed.value) === path);
  if (out === undefined) return UNTRACKED;
  if (out.digest !== null) return { kind: 'tracked', digest: out.digest };
  const hash = out.otherHash ?? 'no hash';
  return unusable(`'${file}' has ${hash} in place of an md5; run "dvc pull" before registering`);
}

/** Where an output of a .dvc file lies, from the working directory. */
export function placeOf(out: { readonly path: string }, file: string, dvc: DvcFile): string | null {
  const folder = resolveLocalPath(posix.dirname(file), dvc.folder);
  return folder === null ? null : resolveLocalPath(folder, out.path);
}

function unusable(message: string): TrackedData {
  return { kind: 'unusable', message };
}
