import { RegistryError } from '../errors.ts';
import type { Segment } from './layout.ts';

/** The files as a tar. */
export function packTar(
  _files: readonly { readonly path: string; readonly size: number }[],
): readonly Segment[] {
  throw new RegistryError('ARTIFACT_UNUSABLE', {
    problem: 'A directory cannot be packed yet.',
    remedy: 'Name its files.',
  });
}
