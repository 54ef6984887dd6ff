import { takeFitting } from '../../core/card/room.ts';
import type { Problem } from '../../core/errors.ts';
import { toName, toText } from './blocks.ts';

const MOST = 50;
/** Bytes. */
const LONGEST = 12_000;

/** All that is wrong in what people wrote, each with its place. */
export function renderProblems(problems: readonly Problem[]): string {
  const lines = takeFitting(problems.slice(0, MOST).map(renderProblem), LONGEST);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n');
}

function renderProblem({ file, line, field, message }: Problem): string {
  const place = [
    ...(file === null ? [] : [toName(file, 200)]),
    ...(line === null ? [] : [`line ${line}`]),
    ...(field === '' ? [] : [toName(field, 200)]),
  ];
  return `- ${place.join(', ')}: ${toText(message)}`;
}
