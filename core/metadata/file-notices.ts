import { renderProblem } from '../document/render-problem.ts';
import { oneLine } from '../document/wording.ts';
import type { Problem } from '../errors.ts';
import type { Notice } from '../metadata/merge-log.ts';

const MOST = 3;

/** None where there is nothing to say. */
export function noticeAbout(
  { field, what }: { readonly field: string; readonly what: string },
  names: readonly string[],
): readonly Notice[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST).join(', ');
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : '';
  return [{ field, message: oneLine(`${what}: ${shown}${more}`) }];
}

/** A file that nobody named is left out rather than refused. */
export function leftOutFile(file: string, problems: readonly Problem[]): Notice {
  const [first] = problems;
  const fault = first === undefined ? 'cannot be read' : renderFault(first);
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return { field: file, message: oneLine(`${fault}${more}; the file is left out`) };
}

/** Of a file that would be read only in part. */
export function leftOutAsTooLong(file: string, most: number): Notice {
  return { field: file, message: `is longer than ${most} bytes; the file is left out` };
}

function renderFault(problem: Problem): string {
  if (problem.file === null) return `input "${problem.field}": ${problem.message}`;
  return renderProblem({ ...problem, file: null });
}
