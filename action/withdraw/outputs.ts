import { setOutput } from '@actions/core';
import type { WithdrawnVersion } from '../../registry/withdraw/withdraw-version.ts';

/** What each output of the Action holds, as text; its action.yml describes them. */
export const WITHDRAW_OUTPUTS = {
  tag: ({ withdrawal }) => withdrawal.tag.name,
  'release-url': ({ releaseUrl }) => releaseUrl ?? '',
  stages: ({ stages }) => stages.join('\n'),
} as const satisfies Record<string, (withdrawn: WithdrawnVersion) => string>;

export function writeWithdrawOutputs(withdrawn: WithdrawnVersion): void {
  for (const [name, text] of Object.entries(WITHDRAW_OUTPUTS)) setOutput(name, text(withdrawn));
}
