import { code, link } from '../../core/card/markdown.ts';
import type { ProposedChange } from '../../registry/promote/propose-change.ts';

/** The step's summary. */
export function renderRequest({ pullRequest, place, from, to }: ProposedChange): string {
  const { number, url, created } = pullRequest;
  const change = from === null ? code(to) : `${code(from)} → ${code(to)}`;
  const opened = created ? 'Opened' : 'There is already';
  return [
    `## ${opened} ${link(`pull request ${number}`, url)}`,
    `${code(place.model)} in ${code(place.stage)}: ${change}. It takes effect when it is merged.`,
  ].join('\n\n');
}
