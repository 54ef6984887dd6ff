import { setOutput } from '@actions/core';
import type { StartedDeployment } from '../../registry/deploy/start-deployment.ts';

export interface DeployResult {
  readonly start: StartedDeployment;
  /** The folder with the files; null: nothing was downloaded. */
  readonly path: string | null;
}

/** What each output of the Action holds, as text; its action.yml describes them. */
export const DEPLOY_OUTPUTS = {
  model: ({ start }) => start.deployment.payload.model,
  version: ({ start }) => start.deployment.payload.version,
  stage: ({ start }) => start.deployment.payload.stage,
  path: ({ path }) => path ?? '',
  digest: ({ start }) => start.deployment.payload.digest,
  'deployment-id': ({ start }) => String(start.deployment.id),
  'previous-version': ({ start }) => start.deployment.payload.previousVersion ?? '',
  superseded: ({ start }) => String(start.kind === 'superseded'),
} as const satisfies Record<string, (result: DeployResult) => string>;

export function writeDeployOutputs(result: DeployResult): void {
  for (const [name, text] of Object.entries(DEPLOY_OUTPUTS)) setOutput(name, text(result));
}
