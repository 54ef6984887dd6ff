import { setOutput } from '@actions/core';
import type { ProposedChange } from '../../registry/promote/propose-change.ts';

/** What each output of the Action holds, as text; its action.yml describes them. */
export const PROMOTE_OUTPUTS = {
  'pull-request': ({ pullRequest }) => String(pullRequest.number),
  url: ({ pullRequest }) => pullRequest.url,
  created: ({ pullRequest }) => String(pullRequest.created),
} as const satisfies Record<string, (proposed: ProposedChange) => string>;

export function writePromoteOutputs(proposed: ProposedChange): void {
  for (const [name, text] of Object.entries(PROMOTE_OUTPUTS)) setOutput(name, text(proposed));
}
