import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { readDocument } from '../../core/document/check-document.ts';
import { renderProblem } from '../../core/document/render-problem.ts';
import { RegistryError } from '../../core/errors.ts';
import type { Outcome } from '../../core/gates/verdict.ts';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { readPolicy } from '../../core/policy/read-policy.ts';
import { CONFIG_PATH, type StagePolicy } from '../../core/policy/stage-policy.ts';
import { type Rehearsal, rehearsePromotion } from '../../core/promotion/rehearse-promotion.ts';
import { EXIT } from '../failure.ts';
import { printable } from '../printable.ts';
import type { CommandContext } from '../program.ts';
import { formatTable } from '../table.ts';
import type { Style, Terminal } from '../terminal.ts';

interface Options {
  readonly stage: string;
  readonly config: string;
  readonly at?: string;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  A first version, as if production held none:
    $ model-registry policy test metadata.json --stage production
  A challenger beside the champion:
    $ model-registry policy test new/metadata.json live/metadata.json --stage production

metadata.json is an asset of each release: gh release download iris@v1.4.0 -p metadata.json
Ends with 0 where all gates pass, 1 where one does not, 2 where it is called wrongly.`;

/** `model-registry policy test`: nothing is asked of GitHub. */
export function addPolicyTest(parent: Command, context: CommandContext): void {
  parent
    .command('policy')
    .description('Work with .github/model-registry.yml.')
    .command('test')
    .description('Judge one version beside another by the policy, offline.')
    .argument('<challenger>', 'the metadata.json of the version that is to be promoted')
    .argument('[champion]', 'the metadata.json of the version that the stage holds')
    .requiredOption('-s, --stage <stage>', 'the stage it is to be promoted to')
    .option('-c, --config <file>', 'the policy', CONFIG_PATH)
    .option('--at <time>', 'judge as if it were this time, for example 2026-12-24T10:00:00Z')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (challenger: string, champion: string | undefined, options: Options) => {
      const rehearsal = await rehearse({ challenger, champion }, options, context.clock);
      const { terminal } = context;
      terminal.print(
        options.json === true
          ? JSON.stringify(rehearsal, null, 2)
          : render(rehearsal, options, terminal),
      );
      context.end(rehearsal.admitted ? EXIT.done : EXIT.refused);
    });
}

interface Files {
  readonly challenger: string;
  readonly champion: string | undefined;
}

async function rehearse(files: Files, options: Options, clock: () => Date): Promise<Rehearsal> {
  const challenger = await readVersion(files.challenger);
  const champion = files.champion === undefined ? null : await readVersion(files.champion);
  if (champion !== null && champion.model !== challenger.model) {
    throw new RegistryError('INVALID_INPUT', {
      problem: `${files.challenger} is a version of ${challenger.model}, and ${files.champion} one of ${champion.model}.`,
      remedy: 'Pass two versions of one model.',
    });
  }
  const policy = await readStagePolicy(challenger.model, options);
  const now = options.at === undefined ? clock() : parseTime(options.at);
  return rehearsePromotion(policy, { challenger, champion, now, onDefaultBranch: null });
}

async function readVersion(file: string): Promise<ModelVersion> {
  return readDocument('model-version', { file, text: await readText(file) });
}

async function readStagePolicy(model: string, { config, stage }: Options): Promise<StagePolicy> {
  const policy = readPolicy(await readText(config));
  if (policy.problems.length > 0) {
    const problems = policy.problems.map((problem) => ({ ...problem, file: config }));
    throw new RegistryError('INVALID_DOCUMENT', {
      problem: `${config} has faults.`,
      remedy: problems.map(renderProblem).join('\n'),
      problems,
    });
  }
  const found = policy.of(model, stage);
  if (found !== null) return found;
  throw new RegistryError('INVALID_INPUT', {
    problem: `There is no stage "${stage}" in ${config}.`,
    remedy: `The stages are: ${policy.stages.join(', ')}.`,
  });
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new RegistryError('INVALID_INPUT', {
      problem: `Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`,
      remedy: 'Check the path.',
      cause: error,
    });
  }
}

function parseTime(text: string): Date {
  const time = new Date(text);
  if (!Number.isNaN(time.getTime())) return time;
  throw new RegistryError('INVALID_INPUT', {
    problem: `"${text}" is not a time.`,
    remedy: 'Write it for example as 2026-12-24T10:00:00Z.',
  });
}

const SIGNS: Readonly<Record<Outcome, readonly [Style, string]>> = {
  passed: ['green', '✓ passed'],
  failed: ['red', '✗ failed'],
  unknown: ['yellow', '? unknown'],
};

function render(rehearsal: Rehearsal, { config }: Options, terminal: Terminal): string {
  const { model, stage, challenger, champion, verdicts, admitted, asked } = rehearsal;
  const against = champion === null ? 'no champion' : `in place of ${champion}`;
  const place = (line: number | null | undefined): string =>
    line == null ? '' : terminal.style('dim', `${config}:${line}`);
  const rows = verdicts.map(({ outcome, gate, reason, line }) => {
    const [style, text] = SIGNS[outcome];
    return [terminal.style(style, text), printable(gate), printable(reason), place(line)];
  });
  return [
    terminal.style('bold', `${model} ${challenger} to ${stage}, ${against}`),
    '',
    rows.length === 0
      ? 'The stage has no gates.'
      : formatTable(['Verdict', 'Gate', 'Why', ''], rows),
    '',
    'Beside the gates a pull request needs, or does:',
    formatTable(
      ['', ''],
      asked.map(({ text, line }) => [`  ${printable(text)}`, place(line)]),
    ).slice(1),
    '',
    admitted
      ? terminal.style('green', 'Every gate lets it pass.')
      : terminal.style('red', 'It would be refused.'),
  ].join('\n');
}
