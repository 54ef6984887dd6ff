import { basename } from 'node:path';
import { comparePaths } from '../core/artifact/directory-digest.ts';
import type { Problem } from '../core/errors.ts';
import { isArtifactPath } from '../core/model/artifact-path.ts';
import type { ArtifactSource, SourceFile } from '../core/ports/artifact-source.ts';
import { findNameFault } from './asset-name.ts';
import { inspectFile } from './inspect-file.ts';
import type { Match } from './match-files.ts';
import { pathProblem } from './path-problem.ts';
import { readChunks } from './read-chunks.ts';
import { shownPath } from './shown-path.ts';

/** metadata.json lists each of them, and is read whole. */
const MOST_FILES = 50_000;

/** A directory as one artifact; `path` is what it is called. */
export async function packDirectory(
  { base, files }: Match,
  path: string,
): Promise<ArtifactSource | readonly Problem[]> {
  if (files.length > MOST_FILES) {
    const message = `holds ${files.length} files; at most ${MOST_FILES} are packed. Pack them into an archive first.`;
    return [pathProblem(path, message)];
  }
  const name = `${basename(base)}.tar`;
  const nameFault = findNameFault(name);
  const inspected = await Promise.all(
    files.map((file) => packFile(file, { base, at: shownPath(file, base) })),
  );
  const packed = inspected.flatMap((one) => ('fault' in one ? [] : [one]));
  const problems = [
    ...(nameFault === null ? [] : [pathProblem(path, `as '${name}' ${nameFault}`)]),
    ...inspected.flatMap((one) =>
      'fault' in one ? [pathProblem(`${path}/${one.path}`, one.fault)] : [],
    ),
    ...sameButCapitals(packed).map(({ path: file, message }) =>
      pathProblem(`${path}/${file}`, message),
    ),
  ];
  if (problems.length > 0) return problems;
  return {
    kind: 'directory',
    name,
    path,
    mediaType: 'application/x-tar',
    files: packed.toSorted((a, b) => comparePaths(a.path, b.path)),
  };
}

async function packFile(
  file: string,
  { base, at }: { readonly base: string; readonly at: string },
): Promise<SourceFile | { readonly path: string; readonly fault: string }> {
  if (!isArtifactPath(at)) {
    return { path: at, fault: 'has a name that not every system can store; rename it' };
  }
  const found = await inspectFile(file, base);
  if ('fault' in found) return { path: at, fault: found.fault };
  return {
    path: at,
    size: found.size,
    open: (from, to, ring) => readChunks(found, { from, to }, ring),
  };
}

function sameButCapitals(
  files: readonly SourceFile[],
): readonly { readonly path: string; readonly message: string }[] {
  const groups = Map.groupBy(files, ({ path }) => path.toLowerCase());
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ path }) => ({
      path,
      message: `differs from ${first?.path} in capitals only, so that not every system can hold both; rename it`,
    })),
  );
}
