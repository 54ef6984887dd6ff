import { setOutput } from '@actions/core';
import type { RegisteredVersion } from '../registry/register/registration.ts';

/** What each output of the Action holds, as text; action.yml describes them. */
export const OUTPUTS = {
  version: ({ tag }) => tag.version,
  tag: ({ tag }) => tag.name,
  'release-url': ({ releaseUrl }) => releaseUrl,
  'release-id': ({ releaseId }) => String(releaseId),
  digest: ({ digest }) => digest,
  created: ({ created }) => String(created),
} as const satisfies Record<string, (registered: RegisteredVersion) => string>;

export function writeOutputs(registered: RegisteredVersion): void {
  for (const [name, text] of Object.entries(OUTPUTS)) setOutput(name, text(registered));
}
