import type { ArtifactSource } from '../ports/artifact-source.ts';
import type { Segment } from './segment.ts';
import { packTar } from './tar.ts';

/** The stream that an artifact is sent as, before a byte of it is read. */
export interface Layout {
  readonly size: number;
  /** In order, without gaps. */
  readonly segments: readonly Segment[];
}

export function layOut({ kind, files }: Pick<ArtifactSource, 'kind' | 'files'>): Layout {
  const segments =
    kind === 'directory'
      ? packTar(files)
      : files.map(({ size }, index) => ({ offset: 0, size, content: index }));
  const last = segments.at(-1);
  return { segments, size: last === undefined ? 0 : last.offset + last.size };
}

/** Where the content of each file begins, by its number; an empty file's place does not matter. */
export function contentOffsets({ segments }: Layout): ReadonlyMap<number, number> {
  return new Map(
    segments.flatMap(({ content, offset }) =>
      typeof content === 'number' ? [[content, offset] as const] : [],
    ),
  );
}
