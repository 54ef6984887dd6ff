import { describe, expect, it } from 'vitest';
import { toArtifacts } from '../../../core/metadata/external-artifacts.ts';

const PINNED = { size: 7, digest: `sha256:${'a'.repeat(64)}` };

describe('toArtifacts', () => {
  it('records where a file lies and what pins it', () => {
    const uri = 's3://acme-models/iris/model.bin';
    const mediaType = 'application/octet-stream';
    const declared = [{ uri, path: 'weights/model.bin', mediaType, ...PINNED }];
    expect(toArtifacts(declared)).toEqual(declared);
  });

  it.each([
    ['s3://acme/iris/model.bin', 'model.bin'],
    ['https://acme.example/iris/model.bin?versionId=3/4', 'model.bin'],
    ['https://acme.example/iris/model.bin#/part/2', 'model.bin'],
    ['oci://acme.example/iris/', 'iris'],
    ['hf://acme/iris', 'iris'],
  ])('calls %s %s where nobody says otherwise', (uri, path) => {
    expect(toArtifacts([{ uri, ...PINNED }])).toEqual([{ path, uri, ...PINNED }]);
  });

  it('keeps the order', () => {
    const uris = ['s3://acme/b', 's3://acme/a'];
    const artifacts = toArtifacts(uris.map((uri) => ({ uri, ...PINNED })));
    expect(artifacts.map(({ uri }) => uri)).toEqual(uris);
  });
});
