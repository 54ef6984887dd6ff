import type { Environment } from '../world/deployment.ts';
import type { Repository } from '../world/repository.ts';
import type { Schemas } from './schemas.ts';

export function toEnvironment(
  { apiUrl, htmlUrl }: Repository,
  { id, nodeId, name, createdAt }: Environment,
): Schemas['environment'] {
  return {
    id,
    node_id: nodeId,
    name,
    url: `${apiUrl}/environments/${encodeURIComponent(name)}`,
    html_url: `${htmlUrl}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: createdAt,
    updated_at: createdAt,
    protection_rules: [],
    deployment_branch_policy: null,
  };
}
