import type { Route } from '../http/router.ts';
import { checkRunRoutes } from './check-runs.ts';
import { commitStatusRoutes } from './commit-statuses.ts';
import { deploymentStatusRoutes } from './deployment-statuses.ts';
import { deploymentRoutes } from './deployments.ts';
import { environmentRoutes } from './environments.ts';
import { workflowDispatchRoutes } from './workflow-dispatches.ts';
import { workflowRunRoutes } from './workflow-runs.ts';

/** What is reported of commits, where they are brought, and the workflows that bring them. */
export const deliveryRoutes: readonly Route[] = [
  ...checkRunRoutes,
  ...commitStatusRoutes,
  ...deploymentRoutes,
  ...deploymentStatusRoutes,
  ...environmentRoutes,
  ...workflowDispatchRoutes,
  ...workflowRunRoutes,
];
