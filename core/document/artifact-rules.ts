import type { Artifact } from '../generated/schema-types.ts';
import type { Fault } from './fault.ts';

/** Names that are one file on a disk that does not tell capitals, or that the registry needs. */
export function artifactFaults(artifacts: readonly Artifact[]): readonly Fault[] {
  const first = new Map<string, number>([['metadata.json', -1]]);
  return artifacts.flatMap(({ name }, index): readonly Fault[] => {
    const key = name.toLowerCase();
    const earlier = first.get(key);
    first.set(key, earlier ?? index);
    if (earlier === undefined) return [];
    const message =
      earlier === -1
        ? `'${name}' is the name of this document on the release; rename the file`
        : `'${name}' is already the name of artifacts[${earlier}]; capitals make no difference`;
    return [{ path: ['artifacts', index, 'name'], part: 'value', message }];
  });
}
