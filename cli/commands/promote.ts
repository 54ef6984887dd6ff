import type { Command } from 'commander';
import { RegistryError } from '../../core/errors.ts';
import { parseModelName, parseStageName } from '../../core/model/model-name.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import { promote } from '../../registry/promote/propose-change.ts';
import { connect } from '../connection.ts';
import type { CommandContext } from '../program.ts';

interface Options {
  readonly repo?: string;
  readonly json?: true;
}

const EXAMPLES = `
Example:
    $ model-registry promote iris@1.5.0 production

It opens a pull request that points models/iris/production.yml to the version, labelled
promote:production; merging it is the promotion. Where such a pull request is open, it is found.`;

export function addPromote(program: Command, context: CommandContext): void {
  program
    .command('promote')
    .description('Ask for the promotion of a version to a stage, by a pull request.')
    .argument('<version>', 'the version, as iris@1.5.0')
    .argument('<stage>', 'the stage, as production')
    .option('-R, --repo <owner/name>', "the repository; else the one of git's remote origin")
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (version: string, stage: string, { repo, json }: Options) => {
      // As the tag writes it too: iris@v1.5.0.
      const tag = VersionTag.parse(version.replace(/@(?!v)/, '@v'));
      const place = { model: parseModelName(tag.model), stage: parseStageName(stage) };
      const { ports, whoAmI } = await connect(repo, context.env);
      const request = { place, version: tag.version, requestedBy: requirePerson(await whoAmI()) };
      const { pullRequest, from, to } = await promote(request, ports);
      const { number, url, created } = pullRequest;
      context.terminal.print(
        json === true
          ? JSON.stringify({ ...place, from, to, pullRequest: number, url, created }, null, 2)
          : `${created ? 'Opened' : 'There is already'} pull request ${number}: ${url}`,
      );
    });
}

function requirePerson(login: string | null): string {
  if (login !== null) return login;
  throw new RegistryError('NOT_PERMITTED', {
    problem: 'GitHub does not tell whose token this is.',
    remedy: "Use a person's token: whoever asks for a promotion is on the record.",
  });
}
