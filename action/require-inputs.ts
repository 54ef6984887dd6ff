import { getInput, setSecret } from '@actions/core';
import { RegistryError } from '../core/errors.ts';
import { type InputTable, type InputValues, readInputs } from './input-table.ts';

/**
 * The step's inputs; its token shows in no log from here on.
 * @throws RegistryError INVALID_INPUT with all that is wrong. `undone` says what was not done then.
 */
export function requireInputs<Table extends InputTable>(
  table: Table,
  undone: string,
): InputValues<Table> {
  const { values, problems } = readInputs(table, getInput);
  if (getInput('token') !== '') setSecret(getInput('token'));
  if (values !== null) return values;
  throw new RegistryError('INVALID_INPUT', {
    problem: `The inputs are not usable; ${undone}.`,
    remedy: 'Correct what is listed, then run it again.',
    problems,
  });
}
