import { renderProblem } from '../core/document/render-problem.ts';
import { RegistryError } from '../core/errors.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** What a command ends with; 2 is a wrong use of the command, as with most programs. */
export const EXIT = { done: 0, refused: 1, failed: 1, misused: 2 } as const;

/** What is said of names comes from the arguments: files have problems with lines. */
const MISUSES: ReadonlySet<string> = new Set([
  ...['INVALID_INPUT', 'INVALID_COMMAND', 'INVALID_VERSION_TAG', 'INVALID_VERSION'],
  ...['INVALID_MODEL_NAME', 'INVALID_STAGE_NAME'],
]);

/** Says what went wrong and what to do; gives the exit code. */
export function reportFailure(error: unknown, terminal: Terminal): number {
  if (!(error instanceof RegistryError)) throw error;
  const { code, problem, remedy, problems } = error;
  const listed = problems.map(renderProblem);
  // The remedy of some errors is the list of their problems.
  const remedies = remedy.split('\n').filter((line) => !listed.includes(line));
  terminal.say(`model-registry: ${printable(problem)}`);
  for (const line of [...listed, ...remedies]) terminal.say(`  ${printable(line)}`);
  terminal.say(`  (${code})`);
  return MISUSES.has(code) ? EXIT.misused : EXIT.failed;
}
