import { debug, setFailed } from '@actions/core';
import { RegistryError } from '../core/errors.ts';
import { annotate, logGroup, toLogLine } from './log.ts';
import { placeOf, renderFailure, writeSummary } from './summary.ts';

/** Tells the reader what went wrong and what to do, and ends the step with exit code 1. */
export async function reportFailure(error: unknown): Promise<void> {
  if (!(error instanceof RegistryError)) {
    // A fault of ours: the stack helps us, and would only hide the message from the reader.
    debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    setFailed(
      toLogLine(`${messageOf(error)} (unexpected: with debug logging on, the stack is in the log)`),
    );
    return;
  }
  for (const problem of error.problems) annotate(problem);
  logGroup(`Problems (${error.problems.length})`, toRows(error));
  setFailed(toLogLine(`${error.code}: ${error.problem} ${error.remedy}`));
  await writeSummary(renderFailure(error));
}

function toRows({ problems }: RegistryError): readonly string[] {
  const cells = problems.map((problem) => ({
    place: placeOf(problem),
    field: problem.field,
    message: problem.message,
  }));
  const widthOf = (column: 'place' | 'field'): number =>
    Math.max(0, ...cells.map((cell) => cell[column].length));
  const [place, field] = [widthOf('place'), widthOf('field')];
  return cells.map(
    (cell) => `${cell.place.padEnd(place)}  ${cell.field.padEnd(field)}  ${cell.message}`,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
