import { buildProgram } from '../../cli/program.ts';

/** What a command printed and said, and how it ended. */
export interface Ran {
  readonly printed: string;
  readonly said: string;
  readonly code: number | null;
}

/** Runs a command inside the test; what it throws, it throws. */
export async function runCommand(
  args: readonly string[],
  now = new Date('2026-03-02T12:00:00Z'),
): Promise<Ran> {
  const printed: string[] = [];
  const said: string[] = [];
  let code: number | null = null;
  const program = buildProgram({
    terminal: {
      print: (text) => printed.push(text),
      say: (text) => said.push(text),
      style: (_, text) => text,
    },
    env: {},
    clock: () => now,
    end: (ended) => {
      code = ended;
    },
  });
  await program.parseAsync(['node', 'model-registry', ...args]);
  return { printed: printed.join('\n'), said: said.join('\n'), code };
}
