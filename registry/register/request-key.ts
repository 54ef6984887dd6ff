import { planAssets } from '../../core/artifact/plan-assets.ts';
import { requestKeyText } from '../../core/metadata/request-key.ts';
import type { Digest } from '../../core/model/digest.ts';
import type { ArtifactSource } from '../../core/ports/artifact-source.ts';
import { sha256, sha256Of } from '../sha256.ts';
import { ArtifactStream } from './artifact-stream.ts';
import type { Registration } from './registration.ts';

/** Enough to tell most files apart, and little beside the upload. */
const SAMPLE_BYTES = 1024 * 1024;

/**
 * What names the request: two registrations with the same key and the same files are one.
 * @throws RegistryError ARTIFACT_CHANGED where a file is not what it was when it was found.
 */
export async function requestKeyOf(registration: Registration): Promise<Digest> {
  const artifacts = [];
  for (const source of registration.artifacts) {
    await assertUnchanged(source);
    artifacts.push({
      name: source.name,
      path: source.path,
      files: source.files.map(({ path, size }) => ({ path, size })),
      sample: await sampleOf(source),
    });
  }
  return sha256(requestKeyText({ ...registration, artifacts }));
}

async function assertUnchanged({ files }: ArtifactSource): Promise<void> {
  for (const file of files) for await (const _ of file.open(0, 0));
}

/** Of the beginning and the end of what is sent. */
async function sampleOf(source: ArtifactSource): Promise<Digest> {
  const [planned] = planAssets([source], Number.MAX_SAFE_INTEGER);
  if (planned === undefined) return sha256('');
  const stream = new ArtifactStream(planned);
  const { size } = planned.layout;
  const head = await sha256Of(stream.read({ from: 0, to: Math.min(size, SAMPLE_BYTES) }));
  const tail = await sha256Of(stream.read({ from: Math.max(0, size - SAMPLE_BYTES), to: size }));
  return sha256(`${head} ${tail}`);
}
