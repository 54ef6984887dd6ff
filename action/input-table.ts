import { type Problem, RegistryError } from '../core/errors.ts';

/** How an input is read; action.yml says the same of it. */
interface InputRule<T> {
  readonly required: boolean;
  /** What an empty input stands for, since an expression can make any input empty. */
  readonly fallback: string;
  /** Throws a RegistryError where the text is no good. */
  parse(text: string): T;
}

export type InputTable = Readonly<Record<string, InputRule<unknown>>>;

export type InputValues<Table extends InputTable> = {
  readonly [Name in keyof Table]: ReturnType<Table[Name]['parse']>;
};

/** `values` is null where there is a problem with any input. */
export interface ReadInputs<Table extends InputTable> {
  readonly values: InputValues<Table> | null;
  readonly problems: readonly Problem[];
}

/** Reads every input, and names all that is wrong with them. */
export function readInputs<Table extends InputTable>(
  table: Table,
  getInput: (name: string) => string,
): ReadInputs<Table> {
  const problems: Problem[] = [];
  const values = Object.entries(table).map(([name, rule]) => {
    const value = readInput(rule, getInput(name));
    if (value.ok) return [name, value.value];
    problems.push({ file: null, line: null, column: null, field: name, message: value.message });
    return [name, null];
  });
  if (problems.length > 0) return { values: null, problems };
  // Object.fromEntries forgets which name has which value; the lines above pair them.
  return { values: Object.fromEntries(values) as InputValues<Table>, problems };
}

type ReadInput =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

function readInput({ required, fallback, parse }: InputRule<unknown>, given: string): ReadInput {
  const text = given === '' ? fallback : given;
  if (required && text === '') return { ok: false, message: 'this input is required' };
  try {
    return { ok: true, value: parse(text) };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { ok: false, message: `${error.problem} ${error.remedy}` };
  }
}

export function parseText(text: string): string {
  return text;
}

export function parseSwitch(text: string): boolean {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  throw new RegistryError('INVALID_INPUT', {
    problem: `"${text}" is neither true nor false.`,
    remedy: 'Write true or false.',
  });
}

export function parseToken(text: string): string {
  if (text !== '') return text;
  throw new RegistryError('INVALID_INPUT', {
    problem: 'The token is empty.',
    remedy: 'Leave the input out, or check the secret that it comes from.',
  });
}
