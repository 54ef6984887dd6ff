import type { Problem } from '../errors.ts';

/** One line for a terminal: `models/iris/model.yml:3:1 owners: ...`. */
export function renderProblem({ file, line, column, field, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const subject = field === '' ? message : `${field}: ${message}`;
  return place === '' ? subject : `${place} ${subject}`;
}
