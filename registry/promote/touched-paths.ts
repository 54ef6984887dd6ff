import type { Problem } from '../../core/errors.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import { findPointerPlace, type PointerPlace, pointerPath } from '../../core/promotion/pointer.ts';

/** What a pull request adds, changes or deletes of the registry's files. */
export interface TouchedPaths {
  readonly config: boolean;
  readonly places: readonly PointerPlace[];
  readonly lookalikes: readonly Lookalike[];
  /** What is put where the folder of the pointers was. */
  readonly folders: readonly string[];
}

/** A path that people, or a file system, take for a pointer's although it is none. */
export interface Lookalike {
  readonly path: string;
  readonly place: PointerPlace;
}

/** Null: none of them. */
export function findTouched(changedPaths: readonly string[]): TouchedPaths | null {
  const paths = [...new Set(changedPaths)];
  const places = paths.flatMap((path) => findPointerPlace(path) ?? []);
  const folders = new Set(places.flatMap(({ model }) => ['models', `models/${model}`]));
  const touched = {
    config: paths.includes(CONFIG_PATH),
    places,
    lookalikes: paths.flatMap(findLookalike),
    folders: paths.filter((path) => folders.has(path)),
  };
  const isTouched = touched.config || places.length > 0 || touched.lookalikes.length > 0;
  return isTouched ? touched : null;
}

/** `models/Iris/production.yaml`: on some machines the same file as the pointer, and read by nobody. */
function findLookalike(path: string): readonly Lookalike[] {
  const place = findPointerPlace(path.toLowerCase().replace(/\.yaml$/, '.yml'));
  return place === null || pointerPath(place) === path ? [] : [{ path, place }];
}

export function refuseLookalike({ path, place }: Lookalike): Problem {
  return problemAt(
    path,
    `is easily taken for a pointer, and is none. The pointer is ${pointerPath(place)}; rename or delete this file`,
  );
}

export function refuseFolder(path: string): Problem {
  return problemAt(
    path,
    'a file, a symbolic link or a submodule stands where the folder of the pointers belongs',
  );
}

function problemAt(file: string, message: string): Problem {
  return { file, line: null, column: null, field: '', message };
}
