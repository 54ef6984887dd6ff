import type { Problem } from '../core/errors.ts';

/** Something wrong with what the input `path` names; null: with the input itself. */
export function pathProblem(file: string | null, message: string): Problem {
  return { file, line: null, column: null, field: 'path', message };
}
