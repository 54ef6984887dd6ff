import { isArtifactPath } from '../model/artifact-path.ts';

/** Why a version with these artifacts could not be downloaded again, for the one with this number. */
export interface PathFault {
  readonly index: number;
  readonly message: string;
}

/** Paths that not every system can store, or that two artifacts claim; capitals make no difference. */
export function pathFaults(paths: readonly string[]): readonly PathFault[] {
  const first = new Map<string, string>();
  return paths.flatMap((path, index): readonly PathFault[] => {
    if (!isArtifactPath(path)) {
      const message = `the path ${JSON.stringify(path)} is none that every system can store; use a relative one without "..", and none of \\ : * ? " < > |`;
      return [{ index, message }];
    }
    const other = first.get(path.toLowerCase());
    first.set(path.toLowerCase(), other ?? path);
    if (other === undefined) return [];
    return [{ index, message: `the path '${path}' is claimed twice; give one of them another` }];
  });
}
