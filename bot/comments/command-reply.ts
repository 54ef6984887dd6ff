import { code, escapeMarkdown, link, table } from '../../core/card/markdown.ts';
import type { RegistryError } from '../../core/errors.ts';
import type { ProposedChange } from '../../registry/promote/propose-change.ts';
import { toText } from './blocks.ts';
import { renderProblems } from './problem-list.ts';

/** How the reply to a comment begins; whoever answers looks for it first. */
export function replyMarker(commentId: number): string {
  return `<!-- model-registry:reply to=${commentId} -->`;
}

export function renderHelp(): string {
  const rows = [
    ['/promote iris@1.5.0 production', 'a pull request that points the stage to that version'],
    ['/rollback iris production', 'a pull request to the last version that was deployed well'],
    ['/help', 'this list'],
  ].map(([command = '', effect = '']) => [code(command), effect]);
  return `A command stands at the start of a line, one in a comment:\n\n${table(['Command', 'Gives'], rows)}`;
}

export function renderProposal({ pullRequest, place, from, to }: ProposedChange): string {
  const { number, url, created } = pullRequest;
  const change = from === null ? code(to) : `${code(from)} → ${code(to)}`;
  const opened = created ? 'Opened' : 'There is already';
  return `${opened} ${link(`pull request ${number}`, url)}: ${code(place.model)} in ${code(place.stage)}, ${change}. It takes effect when it is merged.`;
}

export function renderError({ problem, remedy, problems }: RegistryError): string {
  const told = `${toText(problem)}\n\n${toText(remedy)}`;
  return problems.length === 0 ? told : `${told}\n\n${renderProblems(problems)}`;
}

/** For a line that looks like a command and is none. */
export function renderMisunderstanding(line: string, error: RegistryError): string {
  return `${code(line)} is not understood. ${renderError(error)}\n\n${escapeMarkdown('Comment /help for the commands.')}`;
}
