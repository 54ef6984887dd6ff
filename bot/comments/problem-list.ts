import { code } from '../../core/card/markdown.ts';
import type { Problem } from '../../core/errors.ts';
import { toText } from './blocks.ts';

const MOST = 50;

/** All that is wrong in what people wrote, each with its place. */
export function renderProblems(problems: readonly Problem[]): string {
  const lines = problems.slice(0, MOST).map(renderProblem);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n');
}

function renderProblem({ file, line, field, message }: Problem): string {
  const place = [
    ...(file === null ? [] : [code(file)]),
    ...(line === null ? [] : [`line ${line}`]),
    ...(field === '' ? [] : [code(field)]),
  ];
  return `- ${place.join(', ')}: ${toText(message)}`;
}
