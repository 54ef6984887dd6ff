import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILES = {
  GITHUB_ENV: 'env',
  GITHUB_OUTPUT: 'output',
  GITHUB_PATH: 'path',
  GITHUB_STATE: 'state',
  GITHUB_STEP_SUMMARY: 'summary',
};

/** The files in which one step tells the runner something. */
export interface CommandFiles {
  readonly variables: Readonly<Record<string, string>>;
  read(variable: keyof typeof FILES): Promise<string>;
}

export async function createCommandFiles(temporary: string): Promise<CommandFiles> {
  const folder = await mkdtemp(join(temporary, 'commands-'));
  const variables = Object.fromEntries(
    Object.entries(FILES).map(([variable, name]) => [variable, join(folder, name)]),
  );
  for (const path of Object.values(variables)) await writeFile(path, '');
  return {
    variables,
    read: (variable) => readFile(join(folder, FILES[variable]), 'utf8'),
  };
}

/** The values in a file of `name=value` lines and `name<<delimiter` blocks. */
export function parseValues(text: string): Readonly<Record<string, string>> {
  const lines = text.split(/\r?\n/);
  const values: Record<string, string> = {};
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const { name = '', delimiter } = /^(?<name>[^=]+?)<<(?<delimiter>.+)$/.exec(line)?.groups ?? {};
    if (delimiter === undefined) {
      const equals = line.indexOf('=');
      if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = lines.indexOf(delimiter, index + 1);
    if (end === -1) throw new Error(`The value of "${name}" has no end.`);
    values[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return values;
}
