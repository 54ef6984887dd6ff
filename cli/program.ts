import { Command } from 'commander';
import type { Environment } from '../collect/workflow-run.ts';
import { addPolicyTest } from './commands/policy-test.ts';
import { addPromote } from './commands/promote.ts';
import { addReconcile } from './commands/reconcile.ts';
import type { Terminal } from './terminal.ts';

/** What a command works with. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly env: Environment;
  clock(): Date;
  /** The exit code of the process, once the command is through. */
  end(code: number): void;
}

export function buildProgram(context: CommandContext): Command {
  const program = new Command('model-registry')
    .description('The model registry that lives in GitHub.')
    .configureOutput({
      writeOut: (text) => context.terminal.print(text.trimEnd()),
      writeErr: (text) => context.terminal.say(text.trimEnd()),
    })
    .exitOverride()
    .showHelpAfterError('Add --help for the arguments and examples.');
  addPolicyTest(program, context);
  addPromote(program, context);
  addReconcile(program, context);
  return program;
}
