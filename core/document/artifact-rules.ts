import type { Artifact } from '../generated/schema-types.ts';
import type { Fault } from './fault.ts';

/** Names that are one file on a disk that does not tell capitals, or that the registry needs. */
export function artifactFaults(artifacts: readonly Artifact[]): readonly Fault[] {
  const first = new Map([['metadata.json', 'the name of this document on the release']]);
  const named = artifacts.flatMap(({ assets = [] }, index) =>
    assets.map(({ name }, part) => ({ name, path: ['artifacts', index, 'assets', part, 'name'] })),
  );
  return named.flatMap(({ name, path }): readonly Fault[] => {
    const key = name.toLowerCase();
    const holder = first.get(key);
    first.set(key, holder ?? `already the name of artifacts[${path[1]}].assets[${path[3]}]`);
    if (holder === undefined) return [];
    const message = `'${name}' is ${holder}; capitals make no difference`;
    return [{ path, part: 'value', message }];
  });
}
