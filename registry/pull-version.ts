import { createHash } from 'node:crypto';
import { RegistryError } from '../core/errors.ts';
import type { ModelVersion } from '../core/generated/schema-types.ts';
import { parseArtifactPath } from '../core/model/artifact-path.ts';
import type { Digest } from '../core/model/digest.ts';
import type { VersionTag } from '../core/model/version-tag.ts';
import type { Catalog, PublishedVersion } from '../core/ports/promotions.ts';
import type { AssetStore } from '../core/ports/releases.ts';
import type { VersionFolder } from '../core/ports/version-folder.ts';

export interface PullPorts {
  readonly catalog: Catalog;
  readonly assets: Pick<AssetStore, 'open'>;
  readonly folder: VersionFolder;
}

export interface PulledVersion {
  readonly metadata: ModelVersion;
  /** Of metadata.json. */
  readonly digest: Digest;
}

/**
 * Downloads a version and checks every byte of it: metadata.json against the digest that a pointer
 * or a deployment pins (null: nothing pins one), each artifact against metadata.json.
 */
export async function pullVersion(
  { tag, pinned }: { readonly tag: VersionTag; readonly pinned: Digest | null },
  { catalog, assets, folder }: PullPorts,
): Promise<PulledVersion> {
  const version = await catalog.find(tag);
  if (version === null) throw notFound(tag);
  if (pinned !== null) assertSame(`The metadata.json of ${tag.name}`, pinned, version.digest);
  const files = planFiles(tag, version);
  try {
    for (const file of files) {
      await folder.stage(file.path, checked(await assets.open(file.assetId), file));
    }
    await folder.commit();
  } finally {
    await folder.discard();
  }
  return { metadata: version.metadata, digest: version.digest };
}

interface PulledFile {
  readonly path: string;
  readonly assetId: number;
  readonly size: number;
  readonly digest: string;
}

/** Settles every name before the first byte is downloaded. */
function planFiles(tag: VersionTag, version: PublishedVersion): readonly PulledFile[] {
  const held = new Map(version.release.assets.map((asset) => [asset.name, asset]));
  const size = held.get('metadata.json')?.size ?? 0;
  const document = { path: 'metadata.json', name: 'metadata.json', size, digest: version.digest };
  const taken = new Set<string>();
  return [document, ...version.metadata.artifacts].map((file) => {
    const path = parseArtifactPath(file.path);
    const key = path.toLowerCase();
    if (taken.values().some((other) => cannotBeBeside(key, other))) {
      throw damaged(tag, `two of its files claim the path "${path}"`);
    }
    taken.add(key);
    const asset = held.get(file.name);
    if (asset === undefined) throw damaged(tag, `its release lacks "${file.name}"`);
    return { path, assetId: asset.id, size: file.size, digest: file.digest };
  });
}

/** The same path, or one the folder of the other. */
function cannotBeBeside(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
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
    // Content without end would fill the disk before its digest tells.
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

function damaged({ name }: VersionTag, problem: string): RegistryError {
  return new RegistryError('VERSION_DAMAGED', {
    problem: `${name} cannot be downloaded: ${problem}.`,
    remedy: 'Use another version, and register this one anew.',
  });
}
