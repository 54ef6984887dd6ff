import { access, constants, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import type { Problem } from '../core/errors.ts';
import type { AssetContent } from '../core/ports/releases.ts';
import { findNameFault, toAssetName } from './asset-name.ts';
import { type Match, matchFiles } from './match-files.ts';
import { mediaTypeOf } from './media-type.ts';
import { readChunks } from './read-chunks.ts';

/** A file that becomes an asset. */
export interface ArtifactFile extends AssetContent {
  /** From the working directory, or where it lies outside of it, from the folder that was named. */
  readonly path: string;
  readonly modifiedAt: Date;
}

export type FoundArtifacts =
  | { readonly ok: true; readonly artifacts: readonly ArtifactFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Candidate {
  readonly file: string;
  readonly base: string;
  readonly path: string;
}

// GitHub takes 1,000 assets a release, each under 2 GiB; one is metadata.json.
// https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases
const MOST_FILES = 999;
const TOO_LARGE = 2 ** 31;

/** Finds the files that the input `path` names, sorted by their assets' names, or all that is wrong. */
export async function findArtifacts(path: string, directory: string): Promise<FoundArtifacts> {
  const matches = await matchFiles(path, directory);
  const candidates = toCandidates(matches, directory);
  const unmatched = unmatchedLines(matches, directory);
  if (candidates.length > MOST_FILES) {
    const message = `names ${candidates.length} files; a release holds ${MOST_FILES} and metadata.json. Pack them into an archive.`;
    return { ok: false, problems: [...unmatched, problemAt(null, message)] };
  }
  const inspected = await Promise.all(candidates.map(inspect));
  const artifacts = inspected.flatMap((found) => (isProblem(found) ? [] : [found])).sort(byName);
  const problems = [...unmatched, ...inspected.filter(isProblem), ...sharedNames(artifacts)];
  return problems.length === 0 ? { ok: true, artifacts } : { ok: false, problems };
}

function toCandidates(matches: readonly Match[], directory: string): readonly Candidate[] {
  const byFile = new Map<string, Candidate>();
  for (const { base, files } of matches) {
    for (const file of files) {
      const outside = !isInside(directory, file);
      const path = slashed(relative(outside ? base : directory, file));
      if (!byFile.has(file)) byFile.set(file, { file, base, path });
    }
  }
  return [...byFile.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function unmatchedLines(matches: readonly Match[], directory: string): readonly Problem[] {
  if (matches.length === 0) {
    return [problemAt(null, 'names nothing; write a file, a directory or a pattern')];
  }
  return matches.flatMap(({ line, files, unusable }) => [
    ...unusable.map((file) =>
      problemAt(slashed(relative(directory, file)), 'is no file, nor a link to one; remove it'),
    ),
    ...(files.length + unusable.length === 0
      ? [problemAt(null, `'${line}' matches no file in ${directory}`)]
      : []),
  ]);
}

async function inspect({ file, base, path }: Candidate): Promise<ArtifactFile | Problem> {
  const name = toAssetName(slashed(relative(base, file)));
  const nameFault = findNameFault(name);
  if (nameFault !== null) return problemAt(path, nameFault);
  if (!isInside(await realpath(base), await realpath(file))) {
    return problemAt(path, 'is a symbolic link that leads out of its folder; copy the file there');
  }
  const { size, mtime } = await stat(file);
  if (size === 0) return problemAt(path, 'is empty; GitHub takes no empty asset');
  if (size >= TOO_LARGE) {
    return problemAt(path, `has ${size} bytes; an asset must be under 2 GiB (parts come later)`);
  }
  const readable = await access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (!readable) return problemAt(path, 'cannot be read; check its permissions');
  const open = (): AsyncIterable<Uint8Array> => readChunks(file);
  return { name, path, size, mediaType: mediaTypeOf(file), modifiedAt: mtime, open };
}

function isProblem(found: ArtifactFile | Problem): found is Problem {
  return 'message' in found;
}

function sharedNames(artifacts: readonly ArtifactFile[]): readonly Problem[] {
  const groups = Map.groupBy(artifacts, ({ name }) => name.toLowerCase());
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ name, path }) =>
      problemAt(
        path,
        `would be the asset '${name}', as is ${first?.path}; rename it, or name the folder that holds both`,
      ),
    ),
  );
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

function byName(a: ArtifactFile, b: ArtifactFile): number {
  return a.name < b.name ? -1 : 1;
}

function problemAt(file: string | null, message: string): Problem {
  return { file, line: null, column: null, field: 'path', message };
}
