import { createHash } from 'node:crypto';
import { RegistryError } from '../core/errors.ts';
import type { ModelVersion } from '../core/generated/schema-types.ts';
import { parseArtifactPath } from '../core/model/artifact-path.ts';
import type { Digest } from '../core/model/digest.ts';
import type { VersionTag } from '../core/model/version-tag.ts';
import type { Catalog, PublishedVersion } from '../core/ports/promotions.ts';
import type { Asset, AssetStore } from '../core/ports/releases.ts';
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
      await folder.stage(file.path, checked(await assets.open(file.asset.id), file));
    }
    await folder.commit();
  } finally {
    await folder.discard();
  }
  return { metadata: version.metadata, digest: version.digest };
}

interface PulledFile {
  readonly path: string;
  readonly asset: Asset;
  readonly digest: string;
}

/** Settles every name before the first byte is downloaded. */
function planFiles(tag: VersionTag, version: PublishedVersion): readonly PulledFile[] {
  const { artifacts } = version.metadata;
  const wanted = [
    { path: 'metadata.json', name: 'metadata.json', digest: version.digest },
    ...artifacts.map(({ path, name, digest }) => ({ path: parseArtifactPath(path), name, digest })),
  ];
  const taken = new Set<string>();
  return wanted.map(({ path, name, digest }) => {
    const key = path.toLowerCase();
    if (taken.has(key)) throw damaged(tag, `two of its files have the path "${path}"`);
    taken.add(key);
    const asset = version.release.assets.find((held) => held.name === name);
    if (asset === undefined) throw damaged(tag, `its release lacks "${name}"`);
    return { path, asset, digest };
  });
}

/** Passes the content on, and fails at its end where it is not the artifact's. */
async function* checked(
  content: AsyncIterable<Uint8Array>,
  { path, asset, digest }: PulledFile,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let received = 0;
  for await (const chunk of content) {
    received += chunk.byteLength;
    // Content without end would fill the disk before the digest tells.
    if (received > asset.size) break;
    hash.update(chunk);
    yield chunk;
  }
  assertSame(`"${path}"`, digest, `sha256:${hash.digest('hex')}`);
}

function assertSame(what: string, expected: string, found: Digest): void {
  if (expected === found) return;
  throw new RegistryError('DIGEST_MISMATCH', {
    problem: `${what} should have the digest ${expected}, and what was downloaded has ${found}.`,
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
