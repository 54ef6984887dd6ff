import { expect } from 'vitest';
import { parseVersionMessage } from '../../../core/ledger/version-record.ts';
import { parseMetadata } from '../../../core/metadata/parse-metadata.ts';
import { VersionTag } from '../../../core/model/version-tag.ts';
import { digestOf, type InMemoryVersionStore } from '../../fakes/in-memory-version-store.ts';

/** What must hold whenever nothing is being registered. Gives the versions, as their tags name them. */
export function expectSound(store: InMemoryVersionStore): readonly string[] {
  const versions = [...store.tags.all.values()].map(({ name, message, commit }) => {
    const tag = VersionTag.parse(name);
    const record = parseVersionMessage(message);
    const release = store.stored.get(record?.releaseId ?? 0);
    expect(release, `${name} names a release`).toMatchObject({ tagName: name, draft: false });
    const files = store.filesOf(record?.releaseId ?? 0);
    const document = store.files.get(record?.metadataAssetId ?? 0);
    expect(document, `${name} names its metadata`).toMatchObject({
      releaseId: record?.releaseId,
      name: 'metadata.json',
    });
    const bytes = document?.bytes ?? Buffer.alloc(0);
    expect(digestOf(bytes)).toBe(record?.metadataDigest);
    const metadata = parseMetadata(tag, bytes.toString());
    expect(commit).toBe(metadata.source.commit);
    expect(files.map((file) => [file.name, digestOf(file.bytes)]).sort()).toEqual(
      [
        ['metadata.json', record?.metadataDigest],
        ...metadata.artifacts.flatMap(({ assets = [] }) =>
          assets.map(({ name: file, digest }) => [file, digest]),
        ),
      ].sort(),
    );
    return tag.version;
  });
  expect([...store.stored.values()].filter(({ draft }) => draft)).toEqual([]);
  expect(store.stored.size).toBe(versions.length);
  return versions;
}
