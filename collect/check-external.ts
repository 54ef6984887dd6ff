import { createHash } from 'node:crypto';
import { type Problem, RegistryError } from '../core/errors.ts';
import type { Artifact } from '../core/generated/schema-types.ts';
import type { WebFiles } from '../core/ports/web-files.ts';

/** Reads the artifacts that lie at https:// addresses, and names those that are not as declared. */
export async function checkExternal(
  artifacts: readonly Artifact[],
  web: WebFiles,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [index, artifact] of artifacts.entries()) {
    const { uri } = artifact;
    if (uri === undefined || !uri.startsWith('https://')) continue;
    const message = await findFault(uri, artifact, web);
    const field = `artifacts[${index}].uri`;
    if (message !== null) problems.push({ file: null, line: null, column: null, field, message });
  }
  return problems;
}

async function findFault(
  uri: string,
  { size, digest }: Artifact,
  web: WebFiles,
): Promise<string | null> {
  try {
    const found = await measure(await web.open(uri), size);
    if (found.size !== size) {
      const more = found.size > size ? `more than ${size}` : String(found.size);
      return `${uri} has ${more} bytes, and ${size} are declared; correct the size, or the address`;
    }
    if (found.digest === digest) return null;
    return `${uri} has the digest ${found.digest}, and ${digest} is declared; correct the digest, or the address`;
  } catch (error) {
    if (error instanceof RegistryError) return `${error.problem} ${error.remedy}`;
    return `${uri} broke off while it was read; run it again`;
  }
}

/** Reads no further than one byte too many. */
async function measure(
  content: AsyncIterable<Uint8Array>,
  most: number,
): Promise<{ readonly size: number; readonly digest: string }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of content) {
    size += chunk.byteLength;
    if (size > most) break;
    hash.update(chunk);
  }
  return { size, digest: `sha256:${hash.digest('hex')}` };
}
