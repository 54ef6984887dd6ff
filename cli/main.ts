#!/usr/bin/env node
import { CommanderError } from 'commander';
import { EXIT, reportFailure } from './failure.ts';
import { buildProgram } from './program.ts';
import { openTerminal } from './terminal.ts';

const terminal = openTerminal(process.stdout, process.stderr);

process.exitCode = await run(process.argv);

async function run(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.done;
  const program = buildProgram({
    terminal,
    env: process.env,
    clock: () => new Date(),
    end: (ended) => {
      code = ended;
    },
  });
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    // Help and version end this way too, with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misused;
    return reportFailure(error, terminal);
  }
}
