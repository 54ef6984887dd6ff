import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDvcDigest } from '../../core/dataset/dvc-entry.ts';
import { resolveLocalPath } from '../../core/dataset/local-path.ts';
import { listOf } from '../../core/document/wording.ts';
import { findDataFiles } from './data-files.ts';
import { dvcDigestsOfData, type PresentData, sha256OfData } from './hash-data.ts';
import { findTrackedData } from './tracked-data.ts';

/** A data set's place, and the digest that is recorded of it already. */
export interface DataPlace {
  readonly path: string;
  readonly digest: string | undefined;
}

export type PinnedPath =
  | { readonly ok: true; readonly digest: string | undefined }
  | { readonly ok: false; readonly messages: readonly string[] };

const INSTEAD = 'or give "digest" or "version" in place of "path"';

/** The digest of what lies at a path; one that was given is checked against it. */
export async function pinPath(place: DataPlace, directory: string): Promise<PinnedPath> {
  const path = resolveLocalPath('', place.path);
  if (path === null || path === '') {
    const found = `'${place.path}' is no path below the working directory`;
    return refuse(`${found}; copy the data there, ${INSTEAD}`);
  }
  try {
    return await pin({ ...place, path }, directory);
  } catch {
    return refuse(`'${place.path}' cannot be read; check its permissions, ${INSTEAD}`);
  }
}

async function pin(place: DataPlace, directory: string): Promise<PinnedPath> {
  const { path } = place;
  if (path.endsWith('.dvc')) return pinTracked(place, directory);
  const data = await findDataFiles(join(directory, path), directory);
  if (data.kind === 'unusable') {
    return refuse(...data.messages.map((message) => `'${path}' ${message}`));
  }
  return data.kind === 'absent' ? pinTracked(place, directory) : pinPresent(place, data, directory);
}

/** Without the data, DVC's own digest of it. */
async function pinTracked({ path, digest }: DataPlace, directory: string): Promise<PinnedPath> {
  const tracked = await findTrackedData(directory, path);
  if (tracked.kind === 'unusable') return refuse(`'${path}': ${tracked.message}`);
  if (tracked.kind === 'tracked') {
    if (digest === undefined || !isDvcDigest(digest)) return keep(digest ?? tracked.digest);
    return digest === tracked.digest ? keep(digest) : contradict(path, digest, [tracked.digest]);
  }
  // What is pinned already need not be fetched to be registered.
  if (digest !== undefined) return keep(digest);
  return refuse(
    `'${path}' is not there; check the path, fetch the data before registering, ${INSTEAD}`,
  );
}

async function pinPresent(
  { path, digest }: DataPlace,
  data: PresentData,
  directory: string,
): Promise<PinnedPath> {
  if (digest === undefined || !isDvcDigest(digest)) {
    const found = await sha256OfData(data);
    return digest === undefined || digest === found
      ? keep(found)
      : contradict(path, digest, [found]);
  }
  const found = await dvcDigestsOfData(data);
  if (found === null || found.some((one) => one === digest)) return keep(digest);
  // DVC leaves out of a directory what .dvcignore names.
  if (data.kind === 'directory' && (await leavesFilesOut(directory))) return keep(digest);
  return contradict(path, digest, found);
}

async function leavesFilesOut(directory: string): Promise<boolean> {
  const text = await readFile(join(directory, '.dvcignore'), 'utf8').catch(() => '');
  return text.split('\n').some((line) => line.trim() !== '' && !line.startsWith('#'));
}

function keep(digest: string | undefined): PinnedPath {
  return { ok: true, digest };
}

function contradict(path: string, given: string, found: readonly string[]): PinnedPath {
  const digests = listOf([...new Set(found)], 'or');
  return refuse(
    `says '${given}', but '${path}' has ${digests}; register with the data that training read, or delete "digest" to record what is there`,
  );
}

function refuse(...messages: readonly string[]): PinnedPath {
  return { ok: false, messages };
}
