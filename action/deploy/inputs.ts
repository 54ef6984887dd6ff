import { RegistryError } from '../../core/errors.ts';
import type { JobStatus } from '../../registry/deploy/finish-deployment.ts';
import { type InputTable, parseText, parseToken } from '../input-table.ts';

/** The inputs of the Action that deploys a version; its action.yml describes them. */
export const DEPLOY_INPUTS = {
  deployment: { required: false, fallback: '', parse: parseDeploymentId },
  path: { required: false, fallback: 'model', parse: parseText },
  token: { required: false, fallback: '', parse: parseToken },
  'job-status': { required: false, fallback: '', parse: parseJobStatus },
} as const satisfies InputTable;

/** Null: the event names the deployment. */
function parseDeploymentId(text: string): number | null {
  if (text === '') return null;
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new RegistryError('INVALID_INPUT', {
    problem: `"${text}" is not the id of a deployment.`,
    remedy: 'Pass the number that the workflow was dispatched with: ${{ inputs.deployment }}',
  });
}

/** Anything that is not known counts as no success. */
function parseJobStatus(text: string): JobStatus {
  return text === 'success' || text === 'cancelled' ? text : 'failure';
}
