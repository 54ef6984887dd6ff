import { defineRoutes } from '../http/router.ts';

export const workflowDispatchRoutes = defineRoutes('api', {});
