import type { Command } from 'commander';
import type { Drift } from '../../core/reconcile/drift.ts';
import { checkRegistry } from '../../registry/deploy/check-registry.ts';
import { describeOutcome } from '../../registry/deploy/describe-outcome.ts';
import type { ReconcileOutcome } from '../../registry/deploy/reconcile-outcome.ts';
import { reconcileStages } from '../../registry/deploy/reconcile-stages.ts';
import { connect } from '../connection.ts';
import { EXIT } from '../failure.ts';
import { printable } from '../printable.ts';
import type { CommandContext } from '../program.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly check?: true;
  readonly repo?: string;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
    $ model-registry reconcile --check
    $ model-registry reconcile

It compares the pointers on the default branch with the ledger, the deployments and the releases. With
--check it says what disagrees and writes nothing; without, it does what is missing, as the bot does.
Ends with 0 where all agree, and with 1 where something does not, or was refused.`;

export function addReconcile(program: Command, context: CommandContext): void {
  program
    .command('reconcile')
    .description(
      'Bring ledger and deployments in line with the pointers, or say where they are not.',
    )
    .option('--check', 'only say what disagrees')
    .option('-R, --repo <owner/name>', "the repository; else the one of git's remote origin")
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async ({ check, repo, json }: Options) => {
      const { ports } = await connect(repo, context.env);
      const report =
        check === true
          ? toReport(await checkRegistry(ports))
          : toDeeds(await reconcileStages(ports));
      const { terminal } = context;
      terminal.print(
        json === true ? JSON.stringify(report.findings, null, 2) : report.render(terminal),
      );
      context.end(report.agrees ? EXIT.done : EXIT.refused);
    });
}

interface Report {
  readonly findings: readonly object[];
  readonly agrees: boolean;
  render(terminal: Terminal): string;
}

function toReport(drift: readonly Drift[]): Report {
  return {
    findings: drift,
    agrees: drift.length === 0,
    render: (terminal) => {
      if (drift.length === 0) return terminal.style('green', 'All agree.');
      const told = drift.map(({ kind, place, finding, remedy }) => {
        const where = place === null ? '' : `${place.model} in ${place.stage}: `;
        return `${terminal.style('red', kind)}  ${where}${printable(finding)}\n  ${printable(remedy)}`;
      });
      return told.join('\n');
    },
  };
}

const TROUBLE: ReadonlySet<ReconcileOutcome['kind']> = new Set([
  ...(['refused', 'invalid', 'failed', 'overdue', 'expired'] as const),
  ...(['no-rollback', 'rollback-waits'] as const),
]);

function toDeeds(outcomes: readonly ReconcileOutcome[]): Report {
  return {
    findings: outcomes.map((outcome) => ({
      kind: outcome.kind,
      place: outcome.place,
      says: sayOf(outcome),
    })),
    agrees: !outcomes.some(({ kind }) => TROUBLE.has(kind)),
    render: (terminal) =>
      outcomes.length === 0
        ? terminal.style('green', 'There was nothing to do.')
        : outcomes.map((outcome) => printable(sayOf(outcome))).join('\n'),
  };
}

function sayOf(outcome: ReconcileOutcome): string {
  if (outcome.kind !== 'failed') return describeOutcome(outcome);
  const { place, error } = outcome;
  return `${place.model} in ${place.stage}: failed. ${error.problem} ${error.remedy}`;
}
