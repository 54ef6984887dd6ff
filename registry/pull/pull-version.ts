import { createHash } from 'node:crypto';
import { RegistryError } from '../../core/errors.ts';
import type { Artifact, ModelVersion } from '../../core/generated/schema-types.ts';
import type { Digest } from '../../core/model/digest.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import type { Catalog } from '../../core/ports/promotions.ts';
import type { AssetStore } from '../../core/ports/releases.ts';
import type { VersionFolder } from '../../core/ports/version-folder.ts';
import type { WebFiles } from '../../core/ports/web-files.ts';
import { ByteReader } from './byte-reader.ts';
import { type Download, type HeldAsset, type PulledFile, planDownload } from './plan-download.ts';

export interface PullPorts {
  readonly catalog: Pick<Catalog, 'find'>;
  readonly assets: Pick<AssetStore, 'open'>;
  readonly web: WebFiles;
  readonly folder: VersionFolder;
}

export interface PulledVersion {
  readonly metadata: ModelVersion;
  /** Of metadata.json. */
  readonly digest: Digest;
  /** Artifacts that were not downloaded, since only their own tools reach them. */
  readonly elsewhere: readonly Artifact[];
}

/**
 * Downloads a version and checks every byte of it: metadata.json against the digest that a pointer
 * or a deployment pins (null: nothing pins one), each file against metadata.json. The headers of a
 * directory's tar are not read: its files lie where metadata.json says.
 */
export async function pullVersion(
  { tag, pinned }: { readonly tag: VersionTag; readonly pinned: Digest | null },
  ports: PullPorts,
): Promise<PulledVersion> {
  const { catalog, folder } = ports;
  const version = await catalog.find(tag);
  if (version === null) throw notFound(tag);
  if (pinned !== null) assertSame(`The metadata.json of ${tag.name}`, pinned, version.digest);
  const { downloads, elsewhere } = planDownload(tag, version);
  try {
    for (const download of downloads) await fetchInto(folder, download, ports);
    await folder.commit();
  } finally {
    await folder.discard();
  }
  return { metadata: version.metadata, digest: version.digest, elsewhere };
}

async function fetchInto(
  folder: VersionFolder,
  download: Download,
  { assets, web }: PullPorts,
): Promise<void> {
  if (download.kind === 'directory') {
    await unpack(folder, download, assets);
    return;
  }
  const content =
    download.kind === 'web' ? await web.open(download.uri) : joined(download.assets, assets);
  await folder.stage(download.file.path, checked(content, download.file));
}

async function unpack(
  folder: VersionFolder,
  { files, assets: held }: Extract<Download, { kind: 'directory' }>,
  assets: PullPorts['assets'],
): Promise<void> {
  const reader = new ByteReader(joined(held, assets));
  try {
    for (const file of files) {
      if (file.size > 0) await reader.skip(file.offset - reader.position);
      await folder.stage(file.path, checked(reader.take(file.size), file));
    }
  } finally {
    await reader.close();
  }
}

/** The bytes of the assets, one after the other; each is opened when its turn comes. */
async function* joined(
  held: readonly HeldAsset[],
  assets: PullPorts['assets'],
): AsyncGenerator<Uint8Array> {
  for (const { id, name, size } of held) {
    let received = 0;
    for await (const chunk of await assets.open(id)) {
      received += chunk.byteLength;
      // Content without end would fill the disk before its digest tells.
      if (received > size) throw mismatch(`"${name}" should have ${size} bytes, and has more`);
      yield chunk;
    }
    if (received < size) throw mismatch(`"${name}" should have ${size} bytes, and has ${received}`);
  }
}

/** Passes the content on, and fails at its end where it is not the file's. */
async function* checked(
  content: AsyncIterable<Uint8Array>,
  { path, size, digest }: PulledFile,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let received = 0;
  for await (const chunk of content) {
    received += chunk.byteLength;
    if (received > size) throw mismatch(`"${path}" should have ${size} bytes, and has more`);
    hash.update(chunk);
    yield chunk;
  }
  assertSame(`"${path}"`, digest, `sha256:${hash.digest('hex')}`);
}

function assertSame(what: string, expected: string, found: Digest): void {
  if (expected === found) return;
  throw mismatch(
    `${what} should have the digest ${expected}, and what was downloaded has ${found}`,
  );
}

function mismatch(problem: string): RegistryError {
  return new RegistryError('DIGEST_MISMATCH', {
    problem: `${problem}.`,
    remedy:
      'Do not use it. Run it again; if it stays so, the version was changed after its review.',
  });
}

function notFound({ name, model }: VersionTag): RegistryError {
  return new RegistryError('VERSION_NOT_FOUND', {
    problem: `There is no published version ${name}.`,
    remedy: `Look at the versions of ${model} on the releases page of the repository.`,
  });
}
