import { code, escapeMarkdown, link, table } from '../../core/card/markdown.ts';
import { renderProblem } from '../../core/document/render-problem.ts';
import type { RegistryError } from '../../core/errors.ts';
import type { ProposedChange } from '../../registry/promote/propose-change.ts';
import { toText } from './blocks.ts';
import { renderProblems } from './problem-list.ts';
import { describeHold, linkRequest } from './stage-answers.ts';

/** How the reply to a comment begins; whoever answers looks for it first. */
export function replyMarker(commentId: number): string {
  return `<!-- model-registry:reply to=${commentId} -->`;
}

const COMMANDS: readonly (readonly [command: string, effect: string])[] = [
  ['/promote iris@1.5.0 production', 'a pull request that points the stage to that version'],
  [
    '/promote iris@1.5.0 production --again',
    'the same, also where the version failed there before',
  ],
  ['/rollback iris production', 'a pull request to the last version that was deployed well'],
  ['/hold iris production Audit until Friday', 'nothing is promoted to the stage from now on'],
  ['/unhold iris production', 'it may be again'],
  [
    '/status iris',
    'what the stages hold, how it is deployed, and what is asked for; of all models without a name',
  ],
  ['/explain', 'on a pull request: how it is judged, each gate with its rule'],
  ['/explain iris@1.5.0 production', 'what would be said if that were asked for'],
  ['/explain iris production', 'what a promotion to the stage takes'],
  ['/help', 'this list'],
];

export function renderHelp(): string {
  const rows = COMMANDS.map(([command, effect]) => [code(command), effect]);
  return `A command stands at the start of a line, one in a comment:\n\n${table(['Command', 'Gives'], rows)}`;
}

export function renderProposal(proposed: ProposedChange): string {
  const { pullRequest, place, from, to, superseded, rivals, hold } = proposed;
  const { number, url, created } = pullRequest;
  const change = from === null ? code(to) : `${code(from)} → ${code(to)}`;
  const opened = created ? 'Opened' : 'There is already';
  const first = `${opened} ${link(`pull request ${number}`, url)}: ${code(place.model)} in ${code(place.stage)}, ${change}. It takes effect when it is merged.`;
  const closed = superseded.map((older) => `pull request ${older}`).join(', ');
  return [
    first,
    ...(superseded.length === 0 ? [] : [`It supersedes ${closed}, which is closed.`]),
    ...(rivals.length === 0
      ? []
      : [
          `Open for the same pointer too, and left to its author: ${rivals.map(linkRequest).join(', ')}.`,
        ]),
    ...(hold === null ? [] : [`The stage is held ${describeHold(hold)}.`]),
  ].join('\n\n');
}

export function renderError({ problem, remedy, problems }: RegistryError): string {
  // The remedy of some errors is the list of their problems, which follows in a better shape.
  const listed = problems.map(renderProblem).join('\n');
  const told = [toText(problem), ...(remedy === listed ? [] : [toText(remedy)])];
  return [...told, ...(problems.length === 0 ? [] : [renderProblems(problems)])].join('\n\n');
}

/** For a line that looks like a command and is none. */
export function renderMisunderstanding(line: string, error: RegistryError): string {
  return `${code(line)} is not understood. ${renderError(error)}\n\n${escapeMarkdown('Comment /help for the commands.')}`;
}
