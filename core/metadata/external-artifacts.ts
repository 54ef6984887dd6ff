import type { Artifact, ExternalArtifact } from '../generated/schema-types.ts';

/** What lies outside of GitHub, as metadata.json records it. */
export function toArtifacts(declared: readonly ExternalArtifact[]): readonly Artifact[] {
  return declared.map(({ uri, size, digest, path, mediaType }) => ({
    path: path ?? lastPart(uri),
    size,
    digest,
    ...(mediaType !== undefined && { mediaType }),
    uri,
  }));
}

/** `s3://acme/iris/model.bin?versionId=3` → `model.bin` */
function lastPart(uri: string): string {
  const path = uri.replace(/[?#].*$/, '').replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1);
}
