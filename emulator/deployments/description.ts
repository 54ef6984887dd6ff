import type { Body } from '../http/body.ts';
import { validationFailed } from '../http/http-error.ts';

// https://docs.github.com/rest/deployments/statuses#create-a-deployment-status
const LONGEST = 140;

export function readDescription(
  body: Body,
  resource: 'Deployment' | 'DeploymentStatus',
): string | null {
  const description = body.optionalString('description') ?? null;
  if (description === null || description.length <= LONGEST) return description;
  const message = `description is too long (maximum is ${LONGEST} characters)`;
  throw validationFailed({ resource, code: 'custom', field: 'description', message });
}
