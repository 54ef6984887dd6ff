import { requestKeyText } from '../../core/metadata/request-key.ts';
import type { Digest } from '../../core/model/digest.ts';
import { sha256, sha256Of } from '../sha256.ts';
import type { Registration } from './registration.ts';
import type { ArtifactSource } from './stage-draft.ts';

/** Enough to tell most files apart, and little beside the upload. */
const HEAD_BYTES = 1024 * 1024;

/** What names the request: two registrations with the same key and the same files are one. */
export async function requestKeyOf(registration: Registration): Promise<Digest> {
  const artifacts = [];
  for (const artifact of registration.artifacts) {
    const { name, path, size } = artifact;
    artifacts.push({ name, path, size, head: await sha256Of(headOf(artifact)) });
  }
  return sha256(requestKeyText({ ...registration, artifacts }));
}

async function* headOf(artifact: ArtifactSource): AsyncGenerator<Uint8Array> {
  let left = HEAD_BYTES;
  for await (const chunk of artifact.open()) {
    yield chunk.subarray(0, left);
    left -= chunk.byteLength;
    if (left <= 0) return;
  }
}
