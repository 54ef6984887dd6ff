import { basename } from 'node:path';
import { assetFaults, planAssets } from '../core/artifact/plan-assets.ts';
import type { Problem } from '../core/errors.ts';
import { LARGEST_METADATA } from '../core/metadata/read-bytes.ts';
import type { ArtifactSource, SourceFile } from '../core/ports/artifact-source.ts';
import { findNameFault, toAssetName } from './asset-name.ts';
import { isInside } from './inside.ts';
import { inspectFile } from './inspect-file.ts';
import { type Match, matchFiles } from './match-files.ts';
import { mediaTypeOf } from './media-type.ts';
import { packDirectory } from './pack-directory.ts';
import { pathProblem } from './path-problem.ts';
import { readChunks } from './read-chunks.ts';
import { shownPath } from './shown-path.ts';

export interface FoundArtifacts {
  /** Those without a fault, sorted by their assets' names. */
  readonly artifacts: readonly ArtifactSource[];
  /** Every file that was named, also in a directory: absolute, sorted. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

export interface ArtifactPlace {
  /** Files, directories or patterns, one a line. */
  readonly path: string;
  /** What paths are relative to: absolute. */
  readonly directory: string;
  /** Bytes; a larger file goes up in parts. */
  readonly largestAsset: number;
}

/** Finds what the input `path` names, or all that is wrong with it. */
export async function findArtifacts(place: ArtifactPlace): Promise<FoundArtifacts> {
  const { path, directory, largestAsset } = place;
  const matches = await matchFiles(path, directory);
  const own = withoutContained(matches);
  const found = (await Promise.all(own.map((match) => toArtifacts(match, directory)))).flat();
  const artifacts = found
    .flatMap((one) => ('kind' in one ? [one] : []))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const problems = [
    ...unmatchedLines(matches, directory),
    ...tooManyToList(artifacts),
    ...found.flatMap((one) => ('kind' in one ? [] : [one])),
    ...assetFaults(planAssets(artifacts, largestAsset)).map((fault) =>
      pathProblem(fault.path, fault.message),
    ),
  ];
  return { artifacts, files: own.flatMap(({ files }) => files).sort(), problems };
}

/** Each file once: those of a directory that is named are in its artifact. */
function withoutContained(matches: readonly Match[]): readonly Match[] {
  const folders = matches.filter(({ kind }) => kind === 'directory').map(({ base }) => base);
  const taken = new Set<string>();
  return matches.flatMap((match) => {
    if (match.kind === 'directory') {
      const inOther = folders.some(
        (folder) => folder !== match.base && isInside(folder, match.base),
      );
      return inOther ? [] : [match];
    }
    const files = match.files.filter(
      (file) => !taken.has(file) && !folders.some((folder) => isInside(folder, file)),
    );
    for (const file of files) taken.add(file);
    return [{ ...match, files }];
  });
}

async function toArtifacts(
  match: Match,
  directory: string,
): Promise<readonly (ArtifactSource | Problem)[]> {
  const { kind, base, files } = match;
  if (kind === 'files') {
    return await Promise.all(files.map((file) => toFileArtifact(file, base, directory)));
  }
  if (files.length === 0) return [];
  const packed = await packDirectory(match, pathOf(base, directory, base));
  return 'kind' in packed ? [packed] : packed;
}

async function toFileArtifact(
  file: string,
  base: string,
  directory: string,
): Promise<ArtifactSource | Problem> {
  const path = pathOf(file, directory, base);
  const name = toAssetName(shownPath(file, base));
  const nameFault = findNameFault(name);
  if (nameFault !== null) return pathProblem(path, nameFault);
  const found = await inspectFile(file, base);
  if ('fault' in found) return pathProblem(path, found.fault);
  const { size } = found;
  if (size === 0) return pathProblem(path, 'is empty; GitHub takes no empty asset');
  const files: SourceFile[] = [
    {
      path: basename(file),
      size,
      open: (from, to, ring) => readChunks(found, { from, to }, ring),
    },
  ];
  return { kind: 'file', name, path, mediaType: mediaTypeOf(file), files };
}

/** metadata.json lists the files of directories, and is read whole. */
function tooManyToList(artifacts: readonly ArtifactSource[]): readonly Problem[] {
  const listed = artifacts.flatMap(({ kind, files }) => (kind === 'directory' ? files : []));
  const bytes = listed.reduce((total, { path }) => total + 300 + 3 * path.length, 0);
  if (bytes <= LARGEST_METADATA) return [];
  const message = `holds ${listed.length} files in its directories, too many to list in metadata.json; pack them into archives first`;
  return [pathProblem(null, message)];
}

/** From the working directory; outside of it, from the folder that was named. */
function pathOf(place: string, directory: string, base: string): string {
  if (isInside(directory, place) && place !== directory) return shownPath(place, directory);
  return place === base ? basename(place) : shownPath(place, base);
}

function unmatchedLines(matches: readonly Match[], directory: string): readonly Problem[] {
  if (matches.length === 0) {
    return [pathProblem(null, 'names nothing; write a file, a directory or a pattern')];
  }
  return matches.flatMap(({ line, files, unusable }) => [
    ...unusable.map((file) =>
      pathProblem(
        shownPath(file, directory),
        'is no file, nor a link to one; remove it, or copy there what it leads to',
      ),
    ),
    ...(files.length + unusable.length === 0
      ? [pathProblem(null, `'${line}' matches no file in ${directory}`)]
      : []),
  ]);
}
